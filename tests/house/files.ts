import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** Every file of the project, tracked or new and not ignored, as paths from the root. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** The files under one of the folders, with one of the endings. */
export const filesIn = (folders: readonly string[], ending: RegExp): readonly string[] =>
  files.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)) && ending.test(file));

/** The files that are the product: what ends in the extension. */
export const productFiles = filesIn(['entrypoints', 'components', 'utils'], /\.tsx?$/);
