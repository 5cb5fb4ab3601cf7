import { oneOf } from '../../activecampaign/seeded';

type Random = () => number;
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const upTo = (end: number, random: Random): number => Math.floor(random() * (end + 1));

/** Two places in a text, in order. */
function span(length: number, random: Random): [from: number, to: number] {
  const [one, other] = [upTo(length, random), upTo(length, random)];
  return one < other ? [one, other] : [other, one];
}

const ofText: [(text: string, random: Random) => string, ...((text: string, random: Random) => string)[]] = [
  // One bit of one character.
  (text, random) => {
    const at = upTo(text.length - 1, random);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << upTo(6, random)));
    return `${text.slice(0, at)}${flipped}${text.slice(at + 1)}`;
  },
  // A character that means something to JSON.
  (text, random) => {
    const at = upTo(text.length, random);
    return `${text.slice(0, at)}${oneOf(['{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\0', '\ud800'], random)}${text.slice(at + 1)}`;
  },
  (text, random) => text.slice(0, upTo(text.length, random)),
  (text, random) => text.slice(upTo(text.length, random)),
  // A piece taken out, doubled, or put elsewhere.
  (text, random) => {
    const [from, to] = span(text.length, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = span(text.length, random);
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) => {
    const [from, to] = span(text.length, random);
    const rest = text.slice(0, from) + text.slice(to);
    const at = upTo(rest.length, random);
    return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
  },
];

const nested = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const values: [(random: Random) => Json, ...((random: Random) => Json)[]] = [
  () => null,
  () => true,
  () => '',
  () => 'A'.repeat(5_000),
  () => [],
  () => ({}),
  () => nested(100),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  (random) => oneOf([0, -1, 1, 2, 1.5, 1e12, Number.MAX_VALUE, 99], random),
];

/** Every place in a JSON value that holds another value, as the holder and the name in it. */
function places(value: Json): [holder: { [name: string]: Json }, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as { [name: string]: Json };
  return Object.keys(holder).flatMap((name) => [
    [holder, name] as [typeof holder, string],
    ...places(holder[name] ?? null),
  ]);
}

const ofJson: [(value: Json, random: Random) => void, ...((value: Json, random: Random) => void)[]] = [
  // Another value, a value of elsewhere, two that change places.
  (value, random) => {
    const [first, ...rest] = places(value);
    if (!first) return;
    const [holder, name] = oneOf([first, ...rest], random);
    holder[name] = oneOf(values, random)(random);
  },
  (value, random) => {
    const [first, ...rest] = places(value);
    if (!first) return;
    const [[one, name], [other, otherName]] = [
      oneOf([first, ...rest], random),
      oneOf([first, ...rest], random),
    ];
    const [kept, moved] = [structuredClone(one[name] ?? null), structuredClone(other[otherName] ?? null)];
    one[name] = moved;
    other[otherName] = kept;
  },
  (value, random) => {
    const [first, ...rest] = places(value);
    if (!first) return;
    const [holder, name] = oneOf([first, ...rest], random);
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  },
  (value, random) => {
    const [first, ...rest] = places(value);
    if (!first) return;
    const [holder, name] = oneOf([first, ...rest], random);
    const other = oneOf(['__proto__', 'toString', 'v', 'i', `${name}${name}`], random);
    const copy = structuredClone(holder[name] ?? null);
    // Defined, as JSON.parse does it: assigned, `__proto__` would be no member.
    Object.defineProperty(holder, other, {
      value: copy,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
];

/** A JSON value with one to three changes in its structure. */
export function mutatedJson(value: unknown, random: Random): unknown {
  const copy = structuredClone(value) as Json;
  for (let left = 1 + upTo(2, random); left > 0; left--) oneOf(ofJson, random)(copy, random);
  return copy;
}

/** A text with one to three changes, in its characters or, where it is JSON, in its structure. */
export function mutatedText(text: string, random: Random): string {
  let changed = text;
  if (random() < 0.4) changed = JSON.stringify(mutatedJson(JSON.parse(text), random));
  else
    for (let left = 1 + upTo(2, random); left > 0; left--) changed = oneOf(ofText, random)(changed, random);
  return changed;
}

/** A short form in every run; the long one with LONG=1. */
export const rounds = process.env.LONG === '1' ? 10_000 : 500;
