import { expect } from '@playwright/test';
import { PageSurface } from './chromium/page-surface.ts';
import type { Tab } from './surface.ts';

/** The widths that a screen is looked at in, in CSS pixels. */
const widths = [1280, 320];

/**
 * Expects nothing of axe-core to complain of, in a wide and in a narrow window, and nothing that sticks out sideways.
 * In Chromium: both browsers are given the same page, and it takes seconds.
 */
export async function auditConsole(tab: Tab, step: string): Promise<void> {
  if (!(tab instanceof PageSurface)) return;
  const { page } = tab;
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await tab.axe(), `${step} at ${width} px`).toEqual([]);
    const sideways = await tab.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(sideways, `${step} at ${width} px`).toBe(0);
  }
  await page.setViewportSize(before);
}
