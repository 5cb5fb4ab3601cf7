import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeViolation } from './surface.ts';

const require = createRequire(import.meta.url);

/**
 * Puts axe-core into a page and runs it.
 *
 * @param evaluate evaluates an expression in the page.
 * @param context source of axe's context: which elements to look at.
 */
export async function runAxe(
  evaluate: <T>(expression: string) => Promise<T>,
  context = 'document',
): Promise<readonly AxeViolation[]> {
  const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await evaluate(`typeof axe === 'object' || void ${wrapped(source)}`);
  return evaluate<
    AxeViolation[]
  >(`axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, impact, help, nodes }) =>
      ({ id, impact: impact ?? null, help, nodes: nodes.map((node) => node.html) })))`);
}

const wrapped = (source: string) => `(() => { ${source}\n })()`;
