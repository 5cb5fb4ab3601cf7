import { isKey, shortestFragment, usualKeyLength } from '../key';
import type { AddressFind, Span } from './addresses';
import { type HexRun, hexRuns } from './hex-runs';
import { nameBefore, namesKey, namesOtherCode, standsAlone } from './naming';

/** A key somewhere in the text. Offsets count from the start of the text. */
export interface KeyFind {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** How many pieces it was broken into; 1 where it stood whole. */
  readonly pieces: number;
  /** Whether it stood inside an address. */
  readonly inAddress: boolean;
}

export interface KeyFinds {
  /** In the order of the text. */
  readonly accepted: readonly KeyFind[];
  /** The lengths of what was meant as a key, but is too short or too long for one. */
  readonly misfits: readonly number[];
}

/** The lengths of MD5, SHA-1, SHA-256, SHA-384 and SHA-512 in hexadecimal. */
const hashLengths = new Set([32, 40, 64, 96, 128]);

type Certainty = 'sure' | 'possible' | 'misfit' | 'none';

/** Finds every key in a normalised text whose addresses are known. */
export function findKeys(text: string, addresses: readonly AddressFind[], urls: readonly Span[]): KeyFinds {
  const sure: KeyFind[] = [];
  const possible: KeyFind[] = [];
  const misfits: number[] = [];
  const urlAt = cursor(urls);
  const addressAt = cursor(addresses);
  for (const run of hexRuns(text)) {
    const address = addressAt(run.start);
    const inAddress = urlAt(run.start) !== undefined;
    const certainty = inAddress ? judgeInAddress(text, run, address) : judge(text, run);
    const find = { start: run.start, end: run.end, key: run.hex, pieces: run.pieces, inAddress };
    if (certainty === 'sure') sure.push(find);
    else if (certainty === 'possible') possible.push(find);
    else if (certainty === 'misfit') misfits.push(run.hex.length);
  }
  // Unnamed and of an unusual length: a key where a row or a lone line has nothing better, a hash where keys are named.
  const kept = possible.filter(({ key, start, end }) => {
    if (sure.length > 0) return addresses.length > 1 && !hashLengths.has(key.length);
    return addresses.length > 0 || text.slice(0, start).trim() + text.slice(end).trim() === '';
  });
  return { accepted: [...sure, ...kept].sort((a, b) => a.start - b.start), misfits };
}

function judge(text: string, run: HexRun): Certainty {
  const { length } = run.hex;
  const name = nameBefore(text, run.start);
  if (namesOtherCode(name)) return 'none';
  if (length === usualKeyLength || (isKey(run.hex) && namesKey(name))) return 'sure';
  const alone = standsAlone(text, run.start, run.end);
  if (isKey(run.hex)) return alone ? 'possible' : 'none';
  return length >= shortestFragment && (namesKey(name) || alone) ? 'misfit' : 'none';
}

/** Inside an address a key counts only where the API puts one: `?api_key=` (the old API), or an MCP address. */
function judgeInAddress(text: string, run: HexRun, address: AddressFind | undefined): Certainty {
  if (!address || !isKey(run.hex)) return 'none';
  const before = text.slice(address.start, run.start);
  return /[?&](?:api_?)?(?:key|token)=$/i.test(before) || /\/mcp\b/i.test(before) ? 'sure' : 'none';
}

/** The span that holds an offset; offsets must be asked for in rising order. */
function cursor<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at += 1;
    const span = spans[at];
    return span && span.start <= offset ? span : undefined;
  };
}
