import { describe, expect, test } from 'vitest';
import { causeIds, diagnose } from '@/utils/activecampaign/diagnosis';
import { causes as shortEn } from '@/utils/i18n/en/causes';
import { diagnosis as en } from '@/utils/i18n/en/diagnosis';
import { causes as shortFr } from '@/utils/i18n/fr/causes';
import { diagnosis as fr } from '@/utils/i18n/fr/diagnosis';
import type { Wording } from '@/utils/i18n/wording';
import { answered, host, samples, userBody } from './samples';

const languages = [
  ['en', en, shortEn],
  ['fr', fr, shortFr],
] as const;

const sentences = (wording: Wording, found: ReturnType<typeof diagnose>): string[] => [
  wording.what(found, host),
  ...(wording.causes?.(found) ?? []),
  ...(wording.decide === undefined ? [] : [wording.decide]),
  wording.next,
  wording.who,
];

const all = (catalogue: typeof en): string[] =>
  samples.flatMap(({ evidence }) => {
    const found = diagnose(evidence);
    return sentences(catalogue[found.cause], found);
  });

describe.each(languages)('in %s', (_, catalogue, short) => {
  test('every cause has words, and no others', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...causeIds].sort());
  });

  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, { evidence }) => {
    const found = diagnose(evidence);
    const wording = catalogue[found.cause];
    for (const sentence of sentences(wording, found)) {
      expect(sentence).toMatch(/^\S.*\S$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|—|'|"/);
    }
    expect(short[found.cause]).toMatch(/^\S.{1,22}\S$/u);
    expect(wording.what(found, host)).toContain(host);
    expect(wording.what(found, host)).toMatch(/\.$/);
    // Where several causes stay open there is a word on what would decide, and the other way round.
    const open = wording.causes?.(found) ?? [];
    expect(open.length).not.toBe(1);
    expect(open.length > 1).toBe(wording.decide !== undefined);
  });

  test('a status is never said without words around it', () => {
    expect(all(catalogue).filter((sentence) => /^\W*\d+\W*$/.test(sentence))).toEqual([]);
  });

  test('nothing blames the reader or shows the browser’s own error', () => {
    expect(all(catalogue).join(' ')).not.toMatch(
      /failed to fetch|networkerror|your fault|votre faute|you (forgot|failed)/i,
    );
  });

  test('the status, the wait and the server’s words are in the sentence', () => {
    const outcome = answered(429, '{"message":"Slow down"}', { 'retry-after': '30' });
    const found = diagnose({ outcome, host, familyHost: true });
    expect(found.proof).toMatchObject({ status: 429, retryAfterSeconds: 30 });
    expect(catalogue['rate-limited'].what(found, host)).toMatch(/429.*\b30\s(seconds|secondes)/s);
    const refused = diagnose({ outcome: answered(403, '{"message":"Forbidden"}'), host, familyHost: true });
    expect(catalogue.refused.what(refused, host)).toMatch(/403.*Forbidden/s);
  });

  test('an owner is named by what is known', () => {
    const says = (user: object) => {
      const outcome = answered(200, JSON.stringify({ user }));
      return catalogue.works.what(diagnose({ outcome, host, familyHost: true }), host);
    };
    expect(says(JSON.parse(userBody).user)).toContain('Jane Doe (user1@example.com)');
    expect(says({ id: 7, username: 'jdoe' })).toContain(' jdoe.');
    expect(says({ id: 7, email: 'a@example.com' })).toContain(' a@example.com.');
    expect(says({ id: 7 })).toMatch(/(user|utilisateur) 7\./);
  });

  test('a refusal names more causes where the answer proves less', () => {
    const causes = (familyHost: boolean, outcome: ReturnType<typeof answered>) =>
      catalogue.refused.causes?.(diagnose({ outcome, host, familyHost })).length;
    expect(causes(true, answered(403, '{}'))).toBe(6);
    expect(causes(true, answered(403, '<html>', {}))).toBe(7);
    expect(causes(false, answered(403, '<html>', {}))).toBe(8);
  });

  test('a planted key is in no sentence', () => {
    const key = 'c0ffee11'.repeat(9);
    const headers = {
      'x-ac-error': key,
      'content-type': `text/${key}`,
      'retry-after': key,
      'x-request-id': key,
    };
    const bodies = [key, JSON.stringify({ message: key }), `<title>${key}</title>`, `{"errors":["${key}"]}`];
    const user = { id: '1', firstName: key, lastName: key, email: key, username: key };
    bodies.push(JSON.stringify({ user }), JSON.stringify({ user, message: key }));
    const spoken = [200, 204, 301, 401, 402, 403, 404, 418, 429, 500, 503].flatMap((status) =>
      bodies.flatMap((body) =>
        [headers, {}].flatMap((sent) =>
          [true, false].flatMap((familyHost) => {
            const found = diagnose({ outcome: answered(status, body, sent), host, familyHost });
            return sentences(catalogue[found.cause], found);
          }),
        ),
      ),
    );
    expect(spoken.join('\n')).not.toContain('c0ffee11');
    expect(spoken.length).toBeGreaterThan(500);
  });
});

describe('French typography', () => {
  const text = all(fr);

  test('narrow space before ; ! ?, no-break space before : and inside « »', () => {
    expect(text.filter((sentence) => /[^\u202f][;!?]/u.test(sentence.replaceAll(host, '')))).toEqual([]);
    expect(text.filter((sentence) => /[^\u00a0]:/u.test(sentence))).toEqual([]);
    expect(text.filter((sentence) => /«[^\u00a0]|[^\u00a0]»/u.test(sentence))).toEqual([]);
  });

  test('the reader is addressed as vous', () => {
    expect(text.join(' ')).not.toMatch(/\b(tu|toi|ton|ta|tes)\b/i);
    expect(text.join(' ')).toMatch(/\bvous\b/i);
  });
});
