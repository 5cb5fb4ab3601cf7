import type { ImportDocument, ImportProblem, ImportSource } from './types';

/** Characters of all sources together: a recording of a browser is the largest that people have. */
export const mostCharacters = 100_000_000;
/** YAML takes more than ten times as long to read as JSON. */
const mostYaml = 10_000_000;

const isYaml =
  /^(?:---[ \t]*\r?\n)?(?:\s*#[^\n]*\n)*\s*["']?(?:openapi|swagger|info|type|_type|paths)["']?\s*:/;

/** A source with the value of its JSON or YAML, where it is that; or why it cannot be read. */
export async function documentOf(source: ImportSource): Promise<ImportDocument | ImportProblem> {
  // A mark at the very beginning, which Windows puts there, is no part of the text.
  const text = source.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return 'empty';
  const document = { name: source.name, text };
  if (/^\s*[[{]/.test(text)) {
    try {
      return { ...document, value: JSON.parse(text) as unknown };
    } catch {
      return 'broken';
    }
  }
  if (!isYaml.test(text.slice(0, 5_000))) return { ...document, value: undefined };
  if (text.length > mostYaml) return 'too-large';
  const { readYaml } = await import('./yaml');
  try {
    return { ...document, value: readYaml(text) };
  } catch {
    return 'broken';
  }
}
