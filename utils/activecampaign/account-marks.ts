/** The colours an account may have, as named in the design's tokens. Never alone as a sign: always with the words. */
export const colours = ['rust', 'teal', 'violet', 'amber', 'blue', 'pink', 'green', 'slate'] as const;

export type Colour = (typeof colours)[number];

/** What kind of account a credential opens. `unmarked` counts as production wherever something can be changed. */
export const environments = ['unmarked', 'production', 'client', 'staging', 'sandbox'] as const;

export type Environment = (typeof environments)[number];

/** Most tags of one account, and most characters of one. */
export const tagLimits = { count: 20, length: 40 } as const;

/** Tags as they are kept: on one line, none empty, too long or twice (case aside), in the order they were given. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.replace(/\s+/g, ' ').trim().slice(0, tagLimits.length).trim();
    const folded = tidy.toLowerCase();
    if (tidy !== '' && !kept.has(folded)) kept.set(folded, tidy);
  }
  return [...kept.values()].slice(0, tagLimits.count);
}

/** The colour that the fewest of the given ones have; the first of them in the order above. */
export function leastUsed(taken: readonly Colour[]): Colour {
  const uses = (colour: Colour): number => taken.filter((one) => one === colour).length;
  return colours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}
