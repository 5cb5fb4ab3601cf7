import type { Migration } from './step';

/** The header of version 1. */
interface Header {
  readonly generation: string;
  readonly wraps: readonly Readonly<Record<string, string | number>>[];
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

async function sumOf(generation: string, beside: string, wraps: Header['wraps']): Promise<string> {
  const parts = wraps.map((wrap) => Object.entries(wrap).sort(([one], [other]) => (one < other ? -1 : 1)));
  const summed = new TextEncoder().encode(JSON.stringify([2, generation, beside, parts]));
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', summed)));
}

/**
 * Version 1 wrote each record in place, at `sealed/<generation>/<id>`. Version 2 gives it two slots,
 * `sealed/<generation>/<slot>/<id>`, and its header names the generation whose place this one took.
 *
 * The data key and its wraps stay, and so do the envelopes, whether they open or not: version 2 takes one without a
 * revision for the oldest. Whatever was of another generation was a leftover to version 1, which removed it at every
 * opening.
 */
export const from1: Migration = async (stored, random) => {
  const { generation: old, wraps } = stored.vault as Header;
  const sealed = Object.keys(stored).filter((key) => key.startsWith('sealed/'));
  const start = `sealed/${old}/`;
  const retired = sealed.filter((key) => key.startsWith(start));
  const generation = base64(random(new Uint8Array(9)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
  return {
    leftovers: sealed.filter((key) => !key.startsWith(start)),
    written: Object.fromEntries(
      retired.map((key) => [`sealed/${generation}/0/${key.slice(start.length)}`, stored[key]]),
    ),
    header: { version: 2, generation, beside: old, wraps, sum: await sumOf(generation, old, wraps) },
    retired,
  };
};
