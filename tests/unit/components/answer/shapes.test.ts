// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { showAnswer } from './shown-answer';

type Shown = Awaited<ReturnType<typeof showAnswer>>;

/** Looks at an answer as a person would who presses everything. */
async function useAll(shown: Shown): Promise<void> {
  for (const name of shown.tabs()) {
    await shown.open(name ?? '');
    expect(shown.all('[role="tabpanel"]')[0]?.textContent, name ?? '').not.toBe('');
  }
  await shown.open('Tree');
  if (shown.all('[role="tree"]').length === 0) return;
  for (const key of [
    'Home',
    'ArrowRight',
    'ArrowDown',
    '*',
    'ArrowRight',
    'ArrowDown',
    'End',
    'ArrowLeft',
    'PageUp',
  ]) {
    await shown.key(key);
  }
  await shown.key('c', { ctrlKey: true });
  expect(shown.copied).toHaveLength(1);
  expect(shown.lines().every((line) => line !== '')).toBe(true);
}

const names = [
  'id',
  'name',
  '',
  ' ',
  'meta',
  'errors',
  'total',
  'links',
  '__proto__',
  'constructor',
  'length',
  '0',
  '-1',
  'a.b',
  "it's",
  '\n',
  'é',
] as const;
const plain = [
  null,
  true,
  false,
  0,
  -1.5,
  1e300,
  2 ** 60,
  '',
  '0',
  'text',
  '\ud800',
  '\u202e',
  '\0',
  'a\nb',
  'x'.repeat(700),
] as const;

/** Any JSON, as text: what a name such as `__proto__` would do to an object that is made here is not what is tested. */
function randomJson(random: () => number, depth: number): string {
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.4) return JSON.stringify(oneOf(plain, random));
  const parts = Array.from({ length: Math.floor(random() * 5) }, () => randomJson(random, depth - 1));
  if (kind < 0.65) return `[${parts.join()}]`;
  return `{${parts.map((part) => `${JSON.stringify(oneOf(names, random))}:${part}`).join()}}`;
}

test('no shape of JSON breaks a view', async () => {
  const random = seeded(4);
  for (let run = 0; run < 40; run += 1) {
    const inner = randomJson(random, 5);
    const text =
      run % 3 === 0
        ? `{"contacts":[${inner},${randomJson(random, 3)}],"meta":${randomJson(random, 2)}}`
        : inner;
    await useAll(await showAnswer(text));
  }
}, 120_000);

test.each([
  ['nested 10,000 deep as lists', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['nested 10,000 deep as objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['deep rows', `{"contacts":[${'{"a":['.repeat(3_000)}1${']}'.repeat(3_000)}]}`],
  [
    'a name of a million characters',
    JSON.stringify({ ['k'.repeat(1_000_000)]: { ['k'.repeat(1_000_000)]: 1 } }),
  ],
  [
    'a column whose name has a million characters',
    JSON.stringify({ contacts: [{ ['k'.repeat(1_000_000)]: 1 }] }),
  ],
  ['a text of a million characters', JSON.stringify({ a: 'é'.repeat(1_000_000) })],
  [
    'ten thousand names',
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`n${at}`, at]))),
  ],
  [
    'rows of ten thousand columns',
    `{"contacts":[${JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`n${at}`, at])))}]}`,
  ],
  ['rows that are null', '{"contacts":[null,null,{"id":"1"},null]}'],
  ['rows that are lists', '{"contacts":[[1],[2],{"id":"1"}]}'],
  ['rows that are plain', '{"contacts":["a",2,null]}'],
  ['no rows', '{"contacts":[],"meta":{"total":"0"}}'],
  ['rows without columns', '{"contacts":[{},{}]}'],
  ['nothing but a text', '"text"'],
  ['nothing but null', 'null'],
  ['an empty object', '{}'],
  ['an empty list', '[]'],
])('%s breaks no view', async (_, text) => {
  await useAll(await showAnswer(text));
});

test.each(['', ' ', '\0\u0001\u0002', '\ufffd', '{"a":', 'x'.repeat(100_000), '\n\n', '<'])(
  'body %# that is no JSON breaks no view',
  async (text) => {
    const shown = await showAnswer(text.slice(0, 50_000));
    expect(shown.tabs()).toEqual(['Raw', 'Headers']);
    await shown.open('Headers');
    await shown.open('Raw');
    expect(
      shown
        .all('pre')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe(text.slice(0, 16_384));
  },
);
