import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causeIds, diagnose } from '@/utils/activecampaign/diagnosis';
import { answered, apiHeaders, host, samples, userBody } from './samples';

const proofOf = (outcome: ReturnType<typeof answered>, now?: number) =>
  diagnose({ outcome, host, familyHost: true, ...(now !== undefined && { now }) }).proof;

describe('each outcome is taken for what it is', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s',
    (_, { evidence, cause, state }) => {
      expect(diagnose(evidence)).toMatchObject({ cause, state });
    },
  );
});

describe('the list of causes', () => {
  test('every cause is produced by a sample', () => {
    expect(new Set(samples.map(({ cause }) => cause))).toEqual(new Set(causeIds));
  });

  test('every file is registered under its own name, once', () => {
    const folder = new URL('../../../../utils/activecampaign/diagnosis/causes/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect([...causeIds].sort()).toEqual(files.sort());
  });
});

describe('the proof', () => {
  test('names the owner only where the key works', () => {
    const owner = { id: '1', name: 'Jane Doe', email: 'user1@example.com', username: 'jdoe' };
    expect(diagnose({ outcome: answered(200, userBody), host, familyHost: true }).owner).toEqual(owner);
    const withOwner = samples.filter(({ evidence }) => diagnose(evidence).owner !== undefined);
    expect(withOwner.map(({ cause }) => cause)).toEqual(['works', 'works']);
    expect(diagnose({ outcome: answered(403, userBody), host, familyHost: true }).owner).toBeUndefined();
  });

  test('holds the facts of the answer', () => {
    const outcome = answered(403, '{"message":"Forbidden"}');
    expect(proofOf(outcome)).toEqual({
      status: 403,
      body: 'json',
      contentType: 'application/json',
      said: 'Forbidden',
      requestId: apiHeaders['x-request-id'],
      traces: true,
      familyHost: true,
      ms: 120,
    });
  });

  test.each([
    ['{"message":"No Result found for Tag with id 64"}', 'No Result found for Tag with id 64'],
    ['{"errors":[{"title":"Forbidden","detail":"You may not.","code":"x"}]}', 'Forbidden: You may not.'],
    ['{"errors":["First","Second"]}', 'First'],
    ['{"errors":"Only one"}', 'Only one'],
    ['{"error":{"message":"Inside"}}', 'Inside'],
    ['{"result_code":0,"result_message":"Failed: Nothing is returned"}', 'Failed: Nothing is returned'],
    ['"A bare text"', 'A bare text'],
    ['<html><TITLE lang="en">\n Just\ta  moment </TITLE>', 'Just a moment'],
    ['plain words', 'plain words'],
    ['{}', undefined],
    ['[]', undefined],
    ['<html>', undefined],
  ])('quotes the server: %s', (body, said) => {
    expect(proofOf(answered(418, body, {})).said).toBe(said);
  });

  test('quotes at most 120 units, and a whole number of characters', () => {
    const said = proofOf(answered(418, JSON.stringify({ message: '😀 word '.repeat(100) }))).said ?? '';
    expect(said.isWellFormed()).toBe(true);
    expect(said.length).toBeLessThanOrEqual(120);
    expect(said.endsWith('…')).toBe(true);
  });

  const date = 'Wed, 31 Mar 2021 07:30:20 GMT';
  const later = 'Wed, 31 Mar 2021 07:31:00 GMT';
  test.each<[string, Record<string, string>, number | undefined, number | undefined]>([
    ['seconds', { 'retry-after': ' 30 ' }, undefined, 30],
    ['a date, by the Date of the answer', { 'retry-after': later, date }, 0, 40],
    ['a date, by our clock', { 'retry-after': later }, Date.parse(date), 40],
    ['a date that has passed', { 'retry-after': date, date: later }, undefined, 0],
    ['a date without any clock', { 'retry-after': later }, undefined, undefined],
    ['nonsense', { 'retry-after': 'soon' }, 0, undefined],
    ['a number that is no date', { 'retry-after': '-5', date }, undefined, undefined],
    ['a century', { 'retry-after': '3153600000' }, undefined, undefined],
    ['nothing', {}, 0, undefined],
  ])('reads Retry-After: %s', (_, headers, now, seconds) => {
    expect(proofOf(answered(429, '', headers), now).retryAfterSeconds).toBe(seconds);
  });
});
