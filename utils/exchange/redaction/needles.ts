import type { Span } from './span';

/** Every needle is found by its first four units, so it has at least as many. */
const LEAD = 4;

/** Finds needles in a text; prepared once for a set of needles. */
export type Finder = (text: string) => Span[];

const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Adds a unit to the hash of the last four: what came before has been shifted out of its 32 bits. */
const roll = (hash: number, code: number): number => (hash << 8) ^ fold(code);

const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

function leadOf(needle: string): number {
  let hash = 0;
  for (let at = 0; at < LEAD; at++) hash = roll(hash, needle.charCodeAt(at));
  return hash;
}

function standsAt(text: string, needle: string, start: number): boolean {
  if (start + needle.length > text.length) return false;
  for (let at = 0; at < needle.length; at++) {
    if (fold(text.charCodeAt(start + at)) !== fold(needle.charCodeAt(at))) return false;
  }
  return true;
}

/**
 * A search for many needles in one pass over the text, however many they are, without regard to the case of ASCII
 * letters. Where several begin at one place the longest counts; spans do not overlap.
 */
export function finderOf(needles: Iterable<string>): Finder {
  const byLead = new Map<number, string[]>();
  const used = new Uint8Array(1 << 16);
  for (const needle of needles) {
    if (needle.length < LEAD) continue;
    const lead = leadOf(needle);
    used[slot(lead)] = 1;
    byLead.set(lead, [...(byLead.get(lead) ?? []), needle]);
  }
  for (const sharing of byLead.values()) sharing.sort((a, b) => b.length - a.length);

  return (text) => {
    const spans: Span[] = [];
    if (byLead.size === 0) return spans;
    let hash = 0;
    let free = 0;
    for (let at = 0; at < text.length; at++) {
      hash = roll(hash, text.charCodeAt(at));
      const start = at - LEAD + 1;
      if (start < free || used[slot(hash)] === 0) continue;
      const found = byLead.get(hash)?.find((needle) => standsAt(text, needle, start));
      if (found === undefined) continue;
      free = start + found.length;
      spans.push({ start, end: free });
    }
    return spans;
  };
}
