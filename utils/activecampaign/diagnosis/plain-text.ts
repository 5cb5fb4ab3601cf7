/** Line ends, marks that turn the writing direction, zero-width and unpaired characters: nothing a person reads. */
const unreadable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/**
 * A stranger's text as one readable line: white space folded, what cannot be seen or could turn the line
 * around taken out, at most `max` UTF-16 units. Looks at no more than 4,000 units, whatever came.
 */
export function plainText(text: string, max: number): string {
  const folded = text
    .slice(0, 4_000)
    .replaceAll('\ufeff', '')
    .replace(/\s+/g, ' ')
    .replace(unreadable, '')
    .trim();
  return folded.length <= max ? folded : `${folded.slice(0, max - 1).replace(unreadable, '')}…`;
}
