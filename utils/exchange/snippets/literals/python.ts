import { pointEscape, shortOr, unseen, unseenInLine } from './signs';

/** A text as Python: in double quotes, or in three single ones where it has several lines. */
export const python = (text: string): string =>
  text.includes('\n')
    ? `'''${text.replace(/['\\]/g, '\\$&').replace(unseenInLine, shortOr(pointEscape))}'''`
    : `"${text.replace(/["\\]/g, '\\$&').replace(unseen, shortOr(pointEscape))}"`;
