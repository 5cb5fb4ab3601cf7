// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { xssPayloads } from '../../../e2e/support/xss-payloads';
import { evidenceOf, recordedAnswers } from '../../activecampaign/answers/recorded';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { showAnswer } from './shown-answer';

const types = [
  'application/json',
  'text/html',
  'image/png',
  'application/octet-stream',
  '',
  'a;b;;c=',
  '\u00ff/é',
] as const;
const numbers = [
  '',
  '-1',
  '1e99',
  'NaN',
  '4, 5',
  '٣',
  '0x10',
  'Wed, 21 Oct 2015 07:28:00 GMT',
  '9'.repeat(400),
] as const;
const statuses = [
  200, 201, 204, 206, 299, 304, 400, 402, 403, 404, 409, 422, 429, 500, 503, 599, 999,
] as const;
/** What the product reads out of headers, beside one that nobody knows. */
const named = [
  'ratelimit-remaining',
  'ratelimit-limit',
  'retry-after',
  'x-request-id',
  'x-ac-error',
  'server',
  'x-odd',
] as const;

const bodies = recordedAnswers.map((answer) => {
  const { outcome } = evidenceOf(answer, 200);
  return outcome.kind === 'answer' ? outcome.body : '';
});

/** A body that was cut, doubled, mixed with another or damaged, or that never was text. */
function oddBody(random: () => number): string {
  const pick = (): string => bodies[Math.floor(random() * bodies.length)] ?? '';
  const body = pick().slice(0, 20_000);
  const at = Math.floor(random() * body.length);
  const rough = String.fromCharCode(...Array.from({ length: 40 }, () => Math.floor(random() * 65_536)));
  const kind = Math.floor(random() * 6);
  if (kind === 0) return body.slice(0, at);
  if (kind === 1) return body.slice(0, at) + rough + body.slice(at);
  if (kind === 2) return `<!doctype html><body>${body}${rough}`;
  if (kind === 3) return rough.repeat(20);
  if (kind === 4) return body.replace(/"[^"]*"/g, (text) => (random() < 0.3 ? '{"a":[null,1e400]}' : text));
  return body.replace(/"[^"]*"/g, (text) =>
    random() < 0.2 ? JSON.stringify(xssPayloads[Math.floor(random() * xssPayloads.length)]) : text,
  );
}

/** As long as this test may take, in ms. */
const bound = 3_000;

test('no status, headers and body break a view', async () => {
  const random = seeded(20);
  const end = performance.now() + bound;
  let runs = 0;
  for (; runs < 150 && performance.now() < end; runs += 1) {
    const headers = Object.fromEntries(
      named.filter(() => random() < 0.5).map((name) => [name, oneOf(numbers, random)]),
    );
    const shown = await showAnswer(oddBody(random), {
      status: oneOf(statuses, random),
      headers: { ...headers, 'content-type': oneOf(types, random) },
    });
    for (const tab of shown.tabs()) {
      await shown.open(tab ?? '');
      expect(shown.all('[role="tabpanel"]'), `run ${runs}, ${tab}`).toHaveLength(1);
    }
    expect(shown.all('.answer-status')[0]?.textContent, `run ${runs}`).not.toBe('');
    expect(globalThis).not.toHaveProperty('hurt');
  }
  expect(runs).toBeGreaterThan(10);
}, 20_000);
