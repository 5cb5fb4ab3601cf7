import { documentOf, mostCharacters } from './documents';
import { bru } from './formats/bru';
import { bruno } from './formats/bruno';
import { curl } from './formats/curl';
import { har } from './formats/har';
import { insomnia } from './formats/insomnia';
import { keyring } from './formats/keyring';
import { openapi } from './formats/openapi';
import { postman } from './formats/postman';
import { postmanEnvironment } from './formats/postman-environment';
import { powershell } from './formats/powershell';
import { gather } from './gather';
import type {
  Found,
  ImportFormat,
  ImportFormatId,
  ImportProblem,
  ImportReading,
  ImportSource,
} from './types';

export type * from './types';

/** Every format, in the order in which a source is tried on them: it is of the first that knows it. */
export const importFormats: readonly ImportFormat[] = [
  keyring,
  postman,
  har,
  openapi,
  insomnia,
  postmanEnvironment,
  bruno,
  bru,
  powershell,
  curl,
];

interface ReadSource {
  readonly format: ImportFormatId;
  readonly found: Found;
}

async function readOne(source: ImportSource): Promise<ReadSource | ImportProblem> {
  const document = await documentOf(source);
  if (typeof document === 'string') return document;
  for (const format of importFormats) {
    const found = format.read(document);
    if (typeof found === 'string') return found;
    if (found) return { format: format.id, found };
  }
  return 'foreign';
}

/**
 * Reads files, or a pasted text, that may come from anybody. They belong together: an environment among them gives the
 * values of a collection's variables. One that cannot be read stops all, so that nobody takes a part for the whole.
 */
export async function readImport(sources: readonly ImportSource[]): Promise<ImportReading> {
  const problem = (of: ImportProblem, file: string): ImportReading => ({
    kind: 'problem',
    problem: of,
    file,
  });
  if (sources.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters)
    return problem('too-large', sources.length === 1 ? (sources[0]?.name ?? '') : '');
  if (sources.length === 0) return problem('empty', '');
  const read: ReadSource[] = [];
  for (const source of sources) {
    const one = await readOne(source);
    if (typeof one === 'string') return problem(one, source.name);
    read.push(one);
  }
  const formats = [...new Set(read.map(({ format }) => format))];
  return { kind: 'read', formats, ...gather(read.map(({ found }) => found)) };
}
