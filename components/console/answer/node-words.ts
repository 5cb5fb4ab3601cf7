import type { TreeNode } from '@/utils/json/tree';

/** A name as the tree shows it: in quotes where it would otherwise be unclear where it begins and ends. */
export const nameWords = (name: string | number): string =>
  typeof name === 'number' || /^[\w.$@[\]-]{1,120}$/.test(name) ? String(name) : JSON.stringify(name);

interface SizeWords {
  readonly list: (many: number) => string;
  readonly object: (many: number) => string;
}

/** A value as the tree shows it on a line: text in quotes, as JSON has it; of a list or object how much is in it. */
export function valueWords({ kind, text, cut, size }: TreeNode, words: SizeWords): string {
  if (kind === 'list') return size === 0 ? '[]' : words.list(size);
  if (kind === 'object') return size === 0 ? '{}' : words.object(size);
  const shown = kind === 'text' ? JSON.stringify(text) : text;
  return cut ? `${shown.replace(/"$/, '')}…` : shown;
}
