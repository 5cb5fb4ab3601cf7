import { expect, test } from 'vitest';
import { compareJson } from '@/utils/json/compare';
import { compareLines } from '@/utils/json/compare-lines';
import { pathText } from '@/utils/json/place';
import { randomFrom } from '../passphrase-strength/seeded';

type Json = null | number | string | boolean | readonly Json[] | { readonly [name: string]: Json };

const most = 1_000;
const unlike = (before: unknown, after: unknown) => compareJson(before, after, most).unlike;

/** Any JSON, lists of records with ids among it. */
function anyJson(random: () => number, depth = 0): Json {
  const one = <T>(...choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const many = <T>(make: (at: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * 4) }, (_, at) => make(at));
  const kind = depth > 3 ? 'leaf' : one('leaf', 'list', 'object', 'records');
  if (kind === 'leaf') return one<Json>(null, 0, -1.5, '', 'é', '<b>', true, false, '__proto__');
  if (kind === 'list') return many(() => anyJson(random, depth + 1));
  if (kind === 'records')
    return many((at) => ({ id: one<string | number>(`${at}`, at), value: anyJson(random, depth + 1) }));
  return Object.fromEntries(
    many(() => [one('a', 'b', 'id', '__proto__', 'x y'), anyJson(random, depth + 1)]),
  ) as Json;
}

test('a value is like itself, and nothing is different only where nothing is', () => {
  const random = randomFrom(1);
  for (let round = 0; round < 2_000; round += 1) {
    const [one, other] = [anyJson(random), anyJson(random)];
    expect(unlike(one, structuredClone(one))).toEqual([]);
    if (unlike(one, other).length > 0) expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
  }
});

test('turned round, what was added was removed', () => {
  const random = randomFrom(2);
  const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const counts = (kinds: readonly string[]) => [...kinds].sort();
  for (let round = 0; round < 2_000; round += 1) {
    const [one, other] = [anyJson(random), anyJson(random)];
    expect(counts(unlike(one, other).map(({ kind }) => turned[kind]))).toEqual(
      counts(unlike(other, one).map(({ kind }) => kind)),
    );
  }
});

/** A copy with one leaf changed, and where; undefined where it has none that is not an id. */
function withOneChange(whole: Json, random: () => number) {
  const places: (string | number)[][] = [];
  const walk = (value: Json, place: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one as Json, [...place, at]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one as Json, [...place, name]);
    else if (place.at(-1) !== 'id') places.push(place);
  };
  walk(whole, []);
  const place = places[Math.floor(random() * places.length)];
  if (!place) return undefined;
  const changed = (value: Json, [step, ...rest]: readonly (string | number)[]): Json => {
    if (step === undefined) return 'CHANGED';
    if (Array.isArray(value)) return value.map((one: Json, at) => (at === step ? changed(one, rest) : one));
    return Object.fromEntries(
      Object.entries(value as Record<string, Json>).map(([name, one]) => [
        name,
        name === step ? changed(one, rest) : one,
      ]),
    );
  };
  return { place, changed: changed(whole, place) };
}

test('one change is found, at its place and nowhere else', () => {
  const random = randomFrom(3);
  let tried = 0;
  for (let round = 0; round < 2_000; round += 1) {
    const whole = anyJson(random);
    const made = withOneChange(whole, random);
    if (!made) continue;
    tried += 1;
    expect(unlike(whole, made.changed)).toEqual([
      expect.objectContaining({ kind: 'changed', at: pathText(made.place), after: '"CHANGED"' }),
    ]);
  }
  expect(tried).toBeGreaterThan(500);
});

test('one more record at the top is one difference', () => {
  const records = [1, 2, 3].map((id) => ({ id, name: `n${id}` }));
  const more = [{ id: '9', name: 'new' }, ...records];
  expect(unlike({ tags: records }, { tags: more })).toEqual([
    { kind: 'added', at: '$.tags[0]', after: '{"id":"9","name":"new"}' },
  ]);
  expect(unlike(records, [...records].reverse())).toEqual([]);
  // Ids that are not each its own say nothing.
  expect(unlike([{ id: 1 }, { id: 1 }], [{ id: 1 }])).toHaveLength(1);
});

test('what is deep, large or long is gone through, and shown in part', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = levels;
    for (let at = 0; at < 50_000; at += 1) value = [value];
    return value;
  };
  expect(unlike(nested(1), nested(2))).toHaveLength(1);
  expect(unlike({ a: nested(1) }, { a: 1 })).toEqual([
    { kind: 'changed', at: '$.a', before: '…', after: '1' },
  ]);
  const numbers = (of: number) => Array.from({ length: 5_000 }, (_, at) => at + of);
  expect(compareJson(numbers(0), numbers(1), 10)).toMatchObject({ more: true, unlike: { length: 10 } });
  expect(unlike('x'.repeat(9_999), '')[0]?.before?.length).toBeLessThan(400);
});

test('what it takes to make one text of another does make it', () => {
  const random = randomFrom(4);
  const text = (lines: number): string =>
    Array.from({ length: lines }, () => 'abcd'[Math.floor(random() * 4)]).join('\n');
  const pairs = Array.from({ length: 500 }, () => [text(random() * 12), text(random() * 12)] as const);
  // The last is more than is weighed.
  for (const [before, after] of [...pairs, [text(3_000), text(3_000)] as const]) {
    const stretches = compareLines(before, after);
    const without = (kind: string) =>
      stretches
        .filter((one) => one.kind !== kind)
        .flatMap(({ lines }) => lines)
        .join('\n');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
    if (before === after) expect(stretches.map(({ kind }) => kind)).toEqual(['same']);
  }
});
