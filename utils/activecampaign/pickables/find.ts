import type { Choice } from './choice';

/** Lower case, without accents: "ecole" finds "École". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether two texts are the same to a person. */
export const sameText = (one: string, other: string): boolean => fold(one) === fold(other);

/**
 * The choices that a text fits, the best first: whose id or name it is, then whose name begins with it, then those that
 * have every word of it somewhere. In their own order otherwise; all of them for an empty text.
 */
export function findChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const asked = fold(text);
  if (asked === '') return choices;
  const words = asked.split(/\s+/);
  const ranked: readonly Choice[][] = [[], [], []];
  for (const choice of choices) {
    const name = fold(choice.name);
    const all = `${name} ${fold(choice.more ?? '')}`;
    if (choice.id === asked || name === asked) ranked[0]?.push(choice);
    else if (name.startsWith(asked)) ranked[1]?.push(choice);
    else if (words.every((word) => all.includes(word))) ranked[2]?.push(choice);
  }
  return ranked.flat();
}
