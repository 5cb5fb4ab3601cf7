import { hasUnseen, pointEscape, shortOr, unseen } from './signs';

/** A text as Go: between backticks, where nothing is special, if that can be; else in double quotes. */
export const go = (text: string): string =>
  (text.includes('\n') || text.includes('"')) && !text.includes('`') && !hasUnseen(text)
    ? `\`${text}\``
    : `"${text.replace(/["\\]/g, '\\$&').replace(unseen, shortOr(pointEscape))}"`;
