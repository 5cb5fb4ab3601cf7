import { describe, expect, test } from 'vitest';
import { diagnose } from '@/utils/activecampaign/diagnosis';
import { readDiagnosis } from '@/utils/activecampaign/diagnosis/stored';
import { answered, samples } from './samples';

const of = (body: string, headers: Record<string, string> = {}, status = 200) =>
  diagnose({ outcome: answered(status, body, headers), host: 'acme.api-us1.com', familyHost: true });

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe('whatever the server sends', () => {
  test.each<[string, string, string]>([
    ['10 MB of one letter', 'a'.repeat(10_000_000), 'not-json'],
    ['10 MB in one JSON text', JSON.stringify('b'.repeat(10_000_000)), 'no-user'],
    ['10 MB of white space', ' '.repeat(10_000_000), 'false-success'],
    ['10 MB of tags', '<title '.repeat(1_400_000), 'html'],
    ['a user that is null', '{"user":null}', 'no-user'],
    ['a user that is a list', '{"user":[{"id":"1"}]}', 'no-user'],
    ['a user without an id', '{"user":{}}', 'no-user'],
    ['an id that is an object', '{"user":{"id":{"toString":1}}}', 'no-user'],
    ['null', 'null', 'no-user'],
    ['a number', '1e999', 'no-user'],
    ['a list of lists', '[[["x"]]]', 'no-user'],
    ['a user behind a prototype', '{"__proto__":{"user":{"id":"1"}}}', 'no-user'],
    ['constructor and prototype', '{"constructor":{"prototype":{"user":{"id":"1"}}}}', 'no-user'],
    ['errors behind a prototype', '{"__proto__":{"errors":["x"],"success":0}}', 'no-user'],
    ['errors that are a number', '{"errors":1,"message":{}}', 'no-user'],
  ])('%s', (_, body, cause) => {
    const diagnosis = of(body);
    expect(diagnosis.cause).toBe(cause);
    expect(JSON.stringify(diagnosis).length).toBeLessThan(600);
  });

  test.each([
    ['lists', nested('[', ']', 200_000)],
    ['objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['errors in errors', `${'{"errors":['.repeat(50_000)}1${']}'.repeat(50_000)}`],
  ])('200,000 levels of %s', (_, body) => {
    // An engine may refuse to parse so deep a text: then it is broken, otherwise it has no user or only errors.
    expect(['no-user', 'broken-json', 'false-success']).toContain(of(body).cause);
  });

  test('the prototype of objects is as it was', () => {
    of('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect('polluted' in {}).toBe(false);
  });

  test('marks that turn the line around are not quoted', () => {
    const { said } = of(
      '{"message":"safe \\u202Egnp.exe \\u0000\\u0007 \\u200Bend\\n\\nnext"}',
      {},
      418,
    ).proof;
    expect(said).toBe('safe gnp.exe end next');
  });
});

describe('a key that the server echoes is not in the diagnosis', () => {
  const key = '0b1c2d3e4f5061728394a5b6c7d8e9f00b1c2d3e4f5061728394a5b6c7d8e9f0deadbeef';
  const forms = [key, key.toUpperCase(), btoa(key), btoa(`user:${key}`), encodeURIComponent(`key=${key}`)];
  const echoes = forms.flatMap((form) => [
    ...[200, 403, 404, 500].flatMap((status) => [
      of(JSON.stringify({ message: `The key ${form} is not valid` }), {}, status),
      of(JSON.stringify({ errors: [{ title: `Key:${form}`, detail: form }] }), {}, status),
      of(JSON.stringify(form), {}, status),
      of(`<title>${form}</title>`, {}, status),
      of(`key=${form}&x`, {}, status),
    ]),
    of('', { 'x-ac-error': form, 'x-request-id': form, 'content-type': `text/${form}`, 'retry-after': form }),
    of('', {
      'content-type': `${form}/json`,
      'x-request-id': `${form}-93f464be-8b46-49a1-b538-a2880e85a189`,
    }),
    of(JSON.stringify({ user: { id: form, firstName: form } })),
    of(JSON.stringify({ user: { id: '1', firstName: key, lastName: `my ${key}`, email: `${key}@x.org` } })),
  ]);

  test('in any place, in any form', () => {
    const stored = JSON.stringify(echoes).toLowerCase();
    for (const form of [...forms, key.slice(0, 16), btoa(key).slice(4, 24)]) {
      expect(stored).not.toContain(form.toLowerCase());
    }
  });

  test('though the words around it are kept', () => {
    expect(echoes[0]?.proof.said).toBe('The key […] is not valid');
  });

  test.each([12, 16, 29, 40])('nor is a piece of %i characters', (length) => {
    const said = of(JSON.stringify({ message: `Key ${key.slice(0, length)} is unknown` }), {}, 403).proof
      .said;
    expect(said).toBe('Key […] is unknown');
  });

  test('nor is a piece of it where the text was cut', () => {
    for (let before = 1_900; before < 2_010; before++) {
      const said = of(JSON.stringify(`${' '.repeat(before)}${key}`), {}, 418).proof.said;
      expect(said).not.toContain('0b1c');
      const cut = of(JSON.stringify(`${'ab '.repeat(Math.ceil(before / 3))}${key}`), {}, 418).proof.said;
      expect(cut).not.toContain('0b1c');
    }
  });
});

describe('a diagnosis that comes from storage', () => {
  test.each(samples.map(({ name, evidence }) => [name, diagnose(evidence)] as const))(
    '%s',
    (_, diagnosis) => {
      expect(readDiagnosis(JSON.parse(JSON.stringify(diagnosis)))).toEqual(diagnosis);
    },
  );

  const good = { cause: 'works', state: 'good', proof: { familyHost: true, ms: 1 } };
  test.each<[string, unknown]>([
    ['null', null],
    ['a list', [good]],
    ['an unknown cause', { ...good, cause: 'toString' }],
    ['an unknown state', { ...good, state: 'fine' }],
    ['no proof', { ...good, proof: null }],
    ['a proof without its time', { ...good, proof: { familyHost: true } }],
    ['an owner of other shape', { ...good, owner: { id: 1 } }],
  ])('is refused: %s', (_, value) => {
    expect(readDiagnosis(value)).toBeNull();
  });

  test('leaves unknown and wrong facts behind', () => {
    const proof = { familyHost: false, ms: 2, status: '200', said: 'x'.repeat(301), later: 1 };
    expect(readDiagnosis({ ...good, proof, extra: 1 })).toEqual({
      cause: 'works',
      state: 'good',
      proof: { familyHost: false, ms: 2 },
    });
  });
});
