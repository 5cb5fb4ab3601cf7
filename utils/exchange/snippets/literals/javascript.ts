import { shortOr, unitEscapes, unseen, unseenInLine } from './signs';

/** A text as JavaScript: in single quotes, or between backticks where it has several lines. */
export const javascript = (text: string): string =>
  text.includes('\n')
    ? `\`${text.replace(/[`\\]|\$(?=\{)/g, '\\$&').replace(unseenInLine, shortOr(unitEscapes))}\``
    : `'${text.replace(/['\\]/g, '\\$&').replace(unseen, shortOr(unitEscapes))}'`;
