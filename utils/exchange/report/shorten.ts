import type { BodyBlock, Report } from './report';

/** Characters of a request's body that a report has at most: whoever reads it is to be able to make the call again. */
export const mostSent = 100_000;

/** The same of an answer's body. */
export const mostAnswered = 20_000;

/**
 * Characters that are read beyond what is shown. No key in any encoding is longer, nor an address: what is cut only
 * once they were taken out leaves no beginning of one.
 */
const beyond = 4_000;

/** Characters of a body that are read to show so many of them. */
export const windowFor = (most: number): number => most + 2 * beyond;

/** Whether a report has only the beginning of a body. */
export const isCut = ({ of, most }: BodyBlock): boolean => of > most;

function shortened(block: BodyBlock): BodyBlock {
  const { text, of, most } = block;
  if (!isCut(block)) return block;
  const isWhole = of <= windowFor(most);
  const end = Math.max(Math.min(most, isWhole ? text.length : text.length - beyond), 0);
  // Not between the halves of one character.
  const last = text.charCodeAt(end - 1);
  return { ...block, text: text.slice(0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end) };
}

/** The report without what is too much of its bodies: to be called once nothing more is taken out of it. */
export const shorten = (report: Report): Report => ({
  ...report,
  sections: report.sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => (block.kind === 'body' ? shortened(block) : block)),
  })),
});
