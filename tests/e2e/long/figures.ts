import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'test-results/long';

/** Leaves what a long run came to for `npm run test:long` to print. `started`: by `performance.now()`. */
export async function figures(part: string, what: object, started: number): Promise<void> {
  const seconds = Math.round((performance.now() - started) / 1_000);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${part}.json`), JSON.stringify({ ...what, seconds }));
}
