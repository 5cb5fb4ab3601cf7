/** The colours an account may have, as named in the design's tokens. Never alone as a sign: always with the words. */
export const colours = ['rust', 'teal', 'violet', 'amber', 'blue', 'pink', 'green', 'slate'] as const;

export type Colour = (typeof colours)[number];

/** What kind of account a credential opens. `unmarked` counts as production wherever something can be changed. */
export const environments = ['unmarked', 'production', 'client', 'staging', 'sandbox'] as const;

export type Environment = (typeof environments)[number];

/** The colour that the fewest of the given ones have; the first of them in the order above. */
export function leastUsed(taken: readonly Colour[]): Colour {
  const uses = (colour: Colour): number => taken.filter((one) => one === colour).length;
  return colours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}
