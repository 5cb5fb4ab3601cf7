import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../fixtures/imports');

/** The files of other people's tools: tests/fixtures/imports/PROVENANCE.md says where each is from. */
export const realFiles: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name !== 'PROVENANCE.md')
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
