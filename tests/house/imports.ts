import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One import of one file, with both ends as paths from the root. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** The path from the root for code of ours; the package's name otherwise. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Every import (static, re-exported or dynamic) of a file, given its path from the root. */
export function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const relativeTarget = specifier.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier))
      : undefined;
    const aliased = specifier.startsWith('@/') ? specifier.slice(2) : undefined;
    const target = relativeTarget ?? aliased ?? specifier;
    return {
      file,
      line: lineOf(text, match.index),
      target,
      ours: relativeTarget !== undefined || aliased !== undefined,
      typeOnly: match[1] !== undefined,
    };
  });
}
