import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { type Compared, compareJson } from '@/utils/json/compare';
import { compareLines, type Stretch } from '@/utils/json/compare-lines';

/** What two answers are compared by. */
export interface ComparedAnswer {
  /** Names in lower case; none where no answer came. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where it is not kept. */
  readonly body: string | undefined;
}

/** A header that only one answer has, or that says something else there. */
export interface UnlikeHeader {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** In what the bodies of two answers are unlike. */
export type ComparedBodies =
  | { readonly kind: 'same' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'too-large' }
  | ({ readonly kind: 'json' } & Compared)
  | { readonly kind: 'lines'; readonly stretches: readonly Stretch[]; readonly more: boolean };

/** In what two answers are unlike. */
export interface AnswerComparison {
  readonly headers: readonly UnlikeHeader[];
  readonly body: ComparedBodies;
}

/** What differs from call to call, whatever is answered. */
const passing =
  /^(?:date|age|expires|etag|last-modified|set-cookie|content-length|server-timing|cf-.*|via|x-envoy-.*|x-(?:request-id|runtime|amzn?-.*|served-by|timer|cache.*)|(?:x-)?ratelimit-.*|retry-after|report-to|nel)$/;

/** Differences that are listed: more than anybody goes through. */
const mostListed = 1_000;

/** Lines of texts that are shown, and characters of each. */
const mostLines = 400;
const longestLine = 500;

/** Characters of both bodies together: what can be parsed and gone through within a second or two. */
const mostCompared = 24_000_000;

function unlikeHeaders(before: ComparedAnswer['headers'], after: ComparedAnswer['headers']): UnlikeHeader[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !passing.test(name) && before[name] !== after[name])
    .map((name) => ({
      name,
      ...(before[name] !== undefined && { before: before[name] }),
      ...(after[name] !== undefined && { after: after[name] }),
    }));
}

/** As much as is shown: of lines that are the same, those beside a change. */
function shownStretches(stretches: readonly Stretch[]): ComparedBodies {
  let left = mostLines;
  const shown: Stretch[] = [];
  for (const { kind, lines } of stretches) {
    const near =
      kind === 'same' && lines.length > 6 ? [...lines.slice(0, 3), '…', ...lines.slice(-3)] : lines;
    const some = near.slice(0, left).map((line) => line.slice(0, longestLine));
    left -= some.length;
    if (some.length > 0) shown.push({ kind, lines: some });
    if (some.length < near.length) return { kind: 'lines', stretches: shown, more: true };
  }
  return { kind: 'lines', stretches: shown, more: false };
}

function comparedBodies(before: string | undefined, after: string | undefined): ComparedBodies {
  if (before === undefined || after === undefined) return { kind: 'not-kept' };
  if (before === after) return { kind: 'same' };
  if (before.length + after.length > mostCompared) return { kind: 'too-large' };
  const [old, now] = [parseJson(before), parseJson(after)];
  if (!old || !now) return shownStretches(compareLines(before, after));
  const compared = compareJson(old.value, now.value, mostListed);
  return compared.unlike.length === 0 ? { kind: 'same' } : { kind: 'json', ...compared };
}

/** In what an answer is unlike an earlier one, in bounded time and size. */
export const compareAnswers = (before: ComparedAnswer, after: ComparedAnswer): AnswerComparison => ({
  headers: unlikeHeaders(before.headers, after.headers),
  body: comparedBodies(before.body, after.body),
});
