import { type AddressProblem, type AddressRepair, type ApiAddress, readAddress } from '../address';
import { namesAddress, standsAlone } from './naming';

/** A URL or host somewhere in the text, with what it is to us. Offsets count from the start of the text. */
export interface AddressFind {
  readonly start: number;
  readonly end: number;
  readonly address: ApiAddress;
  readonly repairs: readonly AddressRepair[];
  /** Whether it is of the API by its own looks, not by its place in the text alone. */
  readonly certain: boolean;
}

export interface RefusedFind {
  readonly host: string;
  readonly problem: AddressProblem;
}

export interface AddressFinds {
  /** In the order of the text. */
  readonly accepted: readonly AddressFind[];
  /** What was meant as an address, but must not be one. */
  readonly refused: readonly RefusedFind[];
  /** Where any URL stands, also of no interest to us: hexadecimal inside is no key by itself. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than any list of accounts has; a paste of nothing but hosts must stay fast. */
const mostFinds = 4000;

const inUrl = String.raw`[^\s"'\x60<>|\\^{}()[\],;*、。，；]`;
/** Anything with a scheme; then hosts without one. Every part is bounded, so the search is linear. */
const anyAddress = new RegExp(
  String.raw`[a-zA-Z][a-zA-Z0-9+.-]{1,10}:\/\/${inUrl}{1,2000}` +
    '|' +
    String.raw`(?<![\p{L}\p{N}.@/_%-])(?:[\p{L}\p{N}_-]{1,63}\.){1,8}\p{L}[\p{L}\p{N}-]{1,23}\.?(?::\d{1,5})?(?![\p{L}\p{N}@_-])(?:[/?]${inUrl}{0,2000})?`,
  'gu',
);

const gap = String.raw`\s{0,4}`;
const spread = (word: string) => [...word].map((letter) => letter.replace('.', String.raw`\.`)).join(gap);
const family = `(?:${spread('activehosted.com')}|${spread('api-us1.com')})`;
/**
 * A host of the two families with white space or a line break inside. Without a scheme none may follow the first dot:
 * there a sentence may end.
 */
const brokenAddress = new RegExp(
  String.raw`(?<![\p{L}\p{N}.@/_-])(?:https?:\/\/${gap}(?:[a-z0-9-]{1,62}\n[ \t]{0,4})?[a-z0-9-]{1,63}${gap}\.${gap}|[a-z0-9-]{1,63}\.)${family}` +
    String.raw`(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])(?:\/${inUrl}{0,2000})?`,
  'giu',
);

const fileNames =
  /\.(?:json|ya?ml|php|txt|env|html?|css|m?[jt]sx?|md|py|rb|sh|csv|log|xml|png|jpe?g|gif|svg|pdf|zip|ini|toml|conf|java|cs|go|rs)$/i;
const familyLike = /activ|api[-_.]?[a-z]{2}[-_]?\w/iu;
const regionalHost = /\.api-[a-z]{2}\d+\.com$/;
const pathOfTheApi = /^\/(?:api\/3|admin\/api\.php|api\/agents\/mcp)/i;

/** Finds every address in a normalised text and reads those that can be of the API. */
export function findAddresses(text: string): AddressFinds {
  const spans = locate(text);
  const read = new Map<string, ReturnType<typeof readAddress>>();
  const accepted: AddressFind[] = [];
  const refused: RefusedFind[] = [];
  for (const { start, end } of spans) {
    if (accepted.length >= mostFinds || refused.length >= mostFinds) break;
    const written = text.slice(start, end);
    const reading = read.get(written) ?? readAddress(written);
    read.set(written, reading);
    if (reading.ok) {
      const { address, repairs } = reading;
      const certain = address.family || regionalHost.test(address.host) || pathOfTheApi.test(pathOf(written));
      if (certain || isMeant(text, { start, end }, written))
        accepted.push({ start, end, address, repairs, certain });
    } else if (isWorthRefusing(reading.problem, written)) {
      refused.push({ host: hostAsWritten(written), problem: reading.problem });
    }
  }
  return { accepted, refused, spans };
}

/** Every address in the text, in order, none inside another; those with white space inside win over their pieces. */
function locate(text: string): Span[] {
  const broken: Span[] = [];
  for (const match of text.matchAll(brokenAddress)) {
    if (/\s/.test(match[0])) broken.push(spanOf(match.index, match[0]));
  }
  const spans: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(anyAddress)) {
    const span = spanOf(match.index, match[0]);
    for (let first = broken[next]; first && first.start < span.end; first = broken[next]) {
      spans.push(first);
      next += 1;
    }
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return [...spans, ...broken.slice(next)];
}

/** Without the full stop or colon of the sentence around it. */
function spanOf(start: number, written: string): Span {
  let end = written.length;
  while (end > 0 && '.:!?…&"'.includes(written[end - 1] ?? ' ')) end -= 1;
  return { start, end: start + end };
}

/** Whether an address that anybody's site could have is meant as the API's, rather than just mentioned. */
function isMeant(text: string, { start, end }: Span, written: string): boolean {
  if (!written.includes('://') && fileNames.test(written)) return false;
  return namesAddress(nameOnLine(text, start)) || standsAlone(text, start, end);
}

/** The name on the same line only: a heading above says little about a link in the middle of prose. */
function nameOnLine(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - 60), start)
      .split('\n')
      .at(-1) ?? '';
  return /([\p{L}\d_ -]{1,40})["']?\s{0,4}(?:[:=,]|=>|\s)\s{0,4}["'`(<]{0,2}$/u.exec(line)?.[1] ?? '';
}

const pathOf = (written: string): string => /^(?:[a-z]+:\/\/)?[^/?#]*(.*)$/is.exec(written)?.[1] ?? '';

/** Whether a refused address was meant as the API's: hosts that only happen to be refused are not worth a word. */
function isWorthRefusing(problem: AddressProblem, written: string): boolean {
  if (problem === 'address-literal' || problem === 'localhost') return written.includes('://');
  if (problem === 'look-alike') return written.includes('://') || familyLike.test(written);
  return (
    /no-account|user-info|port|trailing-dot|not-https/.test(problem) &&
    familyLike.test(hostAsWritten(written))
  );
}

const hostAsWritten = (written: string): string =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@]*@)?([^/?#]*)/is.exec(written)?.[1]?.slice(0, 80) ?? '';
