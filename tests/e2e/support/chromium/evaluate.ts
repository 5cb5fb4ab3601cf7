import type { Page } from '@playwright/test';

/**
 * Evaluates an expression over the DevTools protocol, which a page's Content Security Policy does not hinder, as
 * Playwright's own evaluate is hindered by `trusted-types 'none'`.
 *
 * @returns the value as JSON.
 * @throws an Error with what the expression threw.
 */
export async function evaluateIn<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach().catch(() => undefined);
  }
}
