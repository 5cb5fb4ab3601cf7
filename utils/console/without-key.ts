import type { HistoryEntry } from './history-entry';

/** A text in which every occurrence of a key is covered, of the same length. */
export const covered = (text: string, key: string): string =>
  key !== '' && text.includes(key) ? text.replaceAll(key, '•'.repeat(key.length)) : text;

/** A call and its answer as they may be kept: with the key nowhere in them, whoever put it there. */
export function withoutKey(
  entry: HistoryEntry,
  body: string,
  key: string,
): { readonly entry: HistoryEntry; readonly body: string } {
  const { result } = entry;
  const answered = result.kind === 'answer';
  return {
    entry: {
      ...entry,
      target: covered(entry.target, key),
      sent: covered(entry.sent, key),
      ...(entry.before !== undefined && { before: covered(entry.before, key) }),
      ...(answered && {
        result: {
          ...result,
          headers: Object.fromEntries(
            Object.entries(result.headers).map(([name, value]) => [name, covered(value, key)]),
          ),
        },
      }),
    },
    body: covered(body, key),
  };
}
