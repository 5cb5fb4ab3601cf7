import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Lets a run write a JSON report, and reads it; `report` is undefined where the run wrote none. */
export async function readReport(name, run) {
  const file = resolve(join('test-results', name));
  await mkdir('test-results', { recursive: true });
  await rm(file, { force: true });
  const { ok } = await run(file);
  try {
    return { ok, report: JSON.parse(await readFile(file, 'utf8')) };
  } catch {
    return { ok: false, report: undefined };
  }
}
