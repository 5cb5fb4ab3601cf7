/**
 * Characters that are not seen, or that turn the order of what stands around them: an answer could make a report read
 * as something else with them.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text of somebody else with such characters written out: `\u202e`. Line breaks and tabs stay. */
export const visible = (text: string): string =>
  text.toWellFormed().replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
