/** How many characters an API key has in every recording: 72 hexadecimal ones. */
export const usualKeyLength = 72;

/** What a key looks like when read leniently: sample keys in public guides are not all 72 long. */
export const keyPattern = /^[0-9a-f]{40,128}$/i;

/** Fewer than this many hexadecimal characters is not even the beginning of a key. */
export const shortestFragment = 20;

/** Whether a text, taken whole, can be an API key. Upper or lower case; nothing is trimmed. */
export const isKey = (text: string): boolean => keyPattern.test(text);

/** What a text is when somebody says that it is a key. */
export type KeyJudgement =
  /** Can be a key; `usual` says whether it has the usual 72 characters. */
  | { readonly kind: 'key'; readonly length: number; readonly usual: boolean }
  /** Hexadecimal, but the end seems to be missing. */
  | { readonly kind: 'too-short'; readonly length: number }
  /** Hexadecimal, but more than one key long. */
  | { readonly kind: 'too-long'; readonly length: number }
  /** Empty, or holds characters that no key has. */
  | { readonly kind: 'not-a-key' };

/** Judges a text by its characters and length alone; only a call can tell whether the key is good. */
export function judgeKey(text: string): KeyJudgement {
  const { length } = text;
  if (isKey(text)) return { kind: 'key', length, usual: length === usualKeyLength };
  if (length < shortestFragment || !/^[0-9a-f]+$/i.test(text)) return { kind: 'not-a-key' };
  return { kind: length < usualKeyLength ? 'too-short' : 'too-long', length };
}

/** A key as it may be shown: its first four characters and an ellipsis (`a81f…`), or the ellipsis alone. */
export const maskKey = (key: string): string =>
  key.length >= shortestFragment ? `${key.slice(0, 4)}…` : '…';
