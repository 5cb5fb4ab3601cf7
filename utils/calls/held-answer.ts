import { exec } from 'jsonpath-rfc9535';
import { collectionIn } from '@/utils/activecampaign/answers/collection';
import { nameOf } from '@/utils/activecampaign/answers/names';
import { type Parsed, parseJson } from '@/utils/activecampaign/diagnosis/json';
import { type Found, findText, type Hit, hitOf } from '@/utils/json/find';
import { at, pathText } from '@/utils/json/place';
import { createWayfinder, placeAt, type Steps } from '@/utils/json/steps';
import { type Inside, inside } from '@/utils/json/tree';
import { indentedJson } from '@/utils/json/write';
import { createAnswerTable, type TableRequest, type TableWindow } from './answer-table';

/** What was found in an answer; or that what was asked is no JSONPath. */
export type Hits = ({ readonly kind: 'found' } & Found) | { readonly kind: 'not-a-path' };

/** A piece of a text. */
export interface AnswerText {
  readonly text: string;
  /** Characters (UTF-16 units) there are in all. */
  readonly of: number;
}

/** One answer that is held. */
export interface HeldAnswer {
  /** Undefined where the steps lead nowhere. */
  inside(place: Steps, from: number, count: number): Inside | undefined;
  table(request: TableRequest): TableWindow;
  find(text: string): Hits;
  /** A piece of the answer as it came, or of its JSON with indents. */
  text(from: number, count: number, indented?: boolean): AnswerText;
  /** A piece of the value at a place: a text as it is, all else as JSON. */
  value(place: Steps, from: number, count: number): AnswerText;
  /** A place as JSONPath; '' where the steps lead nowhere. */
  path(place: Steps): string;
}

/** Places that a search gives at most: more than anybody goes through. */
const mostHits = 1_000;

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A step of a place, from the form in which the library writes names: escaped as in a normalised path of RFC 9535. */
const unescaped = (step: string | number): string | number =>
  typeof step === 'number'
    ? step
    : step.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, sign: string) =>
        code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
      );

/** Thrown out of a search that has found all it may give. */
class Enough extends Error {
  override readonly name = 'Enough';
}

function findPath(whole: unknown, path: string): Hits {
  const hits: Hit[] = [];
  const way = createWayfinder(whole);
  try {
    exec(whole as Parameters<typeof exec>[0], path, (value, steps) => {
      if (hits.length === mostHits) throw new Enough();
      const place = steps.map(unescaped);
      hits.push(hitOf(place, value, way(place)));
    });
  } catch (problem) {
    // Nested deeper than it can go: what it found so far is true, and is not all.
    const cut = problem instanceof Enough || problem instanceof RangeError;
    return cut ? { kind: 'found', hits, more: true } : { kind: 'not-a-path' };
  }
  return { kind: 'found', hits, more: false };
}

/** The last of something that was made, for whoever asks for the next piece of it. */
function lastMade<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { readonly key: string; readonly made: Made } | undefined;
  return (key) => {
    const name = JSON.stringify(key) ?? '';
    if (last === undefined || last.key !== name) last = { key: name, made: make(key) };
    return last.made;
  };
}

const piece = (text: string, from: number, count: number): AnswerText => ({
  text: text.slice(from, from + count),
  of: text.length,
});

/** An answer, parsed once, however much of it is asked for. `language`: by which rows are sorted. */
export function holdAnswer(body: string, parsed: Parsed = parseJson(body), language = 'en'): HeldAnswer {
  const whole: unknown = parsed?.value;
  const tableOf = lastMade((rows: string | undefined) =>
    createAnswerTable(whole, collectionIn(whole, rows), language),
  );
  const valueText = lastMade((place: Steps) => {
    const names = placeAt(whole, place);
    if (!names || parsed === null) return '';
    const value = at(whole, names);
    return typeof value === 'string' ? value : indentedJson(value);
  });
  const whatText = lastMade((indented: boolean) => (indented && parsed ? indentedJson(whole) : body));

  return {
    inside: (place, from, count) => inside(whole, place, from, count, nameOf),
    table: (request) => tableOf(request.rows)(request),
    find: (text) =>
      text.trim().startsWith('$')
        ? findPath(whole, text.trim())
        : { kind: 'found', ...findText(whole, text, mostHits) },
    text: (from, count, indented = false) => piece(whatText(indented), from, count),
    value: (place, from, count) => piece(valueText(place), from, count),
    path(place) {
      const names = placeAt(whole, place);
      return names ? pathText(names) : '';
    },
  };
}
