import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callCauseIds, diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { readSent } from '@/utils/activecampaign/call-diagnosis/sent-request';
import { operations } from '@/utils/activecampaign/operations';
import { exampleRequest } from '@/utils/activecampaign/requests/start';
import { answered, apiHeaders, samples, unanswered } from './samples';

describe('each call is taken for what the evidence supports', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, { evidence, causes }) => {
    expect(diagnoseCall(evidence)?.causes ?? []).toEqual(causes);
  });
});

test('nothing is wrong with the example of any operation: a failure is not laid to what it holds', () => {
  const byItself = [
    'unknown-route',
    'body-missing',
    'wrapper-missing',
    'id-wanted',
    'date-format',
    'cents',
    'filter-or-order',
  ];
  const laid = operations
    .filter(({ host }) => host === undefined)
    .flatMap((operation) => {
      const { method, target, body } = exampleRequest(operation);
      const causes =
        diagnoseCall(answered({ ask: `${method} ${target}`, with: body }, 400, {}))?.causes ?? [];
      return causes.filter((id) => byItself.includes(id)).map((id) => `${operation.id}: ${id}`);
    });
  expect(laid).toEqual([]);
});

describe('the list of causes', () => {
  test('every file is registered under its own name, once', () => {
    const folder = new URL('../../../../utils/activecampaign/call-diagnosis/causes/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect([...callCauseIds].sort()).toEqual(files.sort());
  });

  test('every cause is produced by a sample, and there are samples of nothing being the matter', () => {
    const produced = samples.flatMap(({ causes }) => causes);
    expect(callCauseIds.filter((id) => !produced.includes(id))).toEqual([]);
    expect(samples.filter(({ causes }) => causes.length === 0).length).toBeGreaterThan(8);
  });
});

test('every operation is recognised by the path of its example', () => {
  for (const operation of operations.filter(({ host }) => host === undefined)) {
    const { method, target, body } = exampleRequest(operation);
    expect(readSent(method, target, body).operation?.id).toBe(operation.id);
  }
});

describe('the proof', () => {
  const proofOf = (...call: Parameters<typeof answered>) => diagnoseCall(answered(...call))?.proof;

  test('holds the facts of request and answer, and no value of either', () => {
    const body = { contact: { email: 'lena@harbour.example', firstName: 'Lena' } };
    const errors = [
      { title: 'Email taken', code: 'duplicate', source: { pointer: '/data/attributes/email' } },
    ];
    const proof = proofOf({ ask: 'PUT /api/3/contacts/815?x=secret', with: body }, 422, { errors });
    expect(proof).toEqual({
      method: 'PUT',
      path: '/contacts/{id}',
      ms: 120,
      status: 422,
      body: 'json',
      contentType: 'application/json',
      requestId: apiHeaders['x-request-id'],
      complaints: [{ text: 'Email taken', field: 'email', code: 'duplicate' }],
      fields: {},
    });
  });

  test.each([
    ['GET /api/3/contacts/815/unheard/lena@harbour.example', '/api/3/contacts/{id}/unheard/{id}'],
    ['GET /contacts/0b1c2d3e4f5061728394', '/contacts/{id}'],
    ['GET /api/3/api/3/contacts?email=lena@harbour.example', '/api/3/api/3/contacts'],
    ['GET /admin/api.php?api_key=0b1c2d3e4f50', '/admin/api.php'],
  ])('shows the path of %s as %s', (ask, path) => {
    expect(proofOf({ ask }, 404)?.path).toBe(path);
  });

  test('names the fields that a cause rests on', () => {
    const fields = (...call: Parameters<typeof answered>) => proofOf(...call)?.fields;
    const tagging = { ask: 'POST /api/3/contactTags', with: { contactTag: { contact: '5', tag: 'vip' } } };
    expect(fields(tagging, 400, {})).toEqual({ 'id-wanted': ['contactTag.tag'] });
    const bare = { ask: 'POST /api/3/contacts', with: { email: 'a@b.example' } };
    expect(fields(bare, 400, {})).toEqual({ 'wrapper-missing': ['contact'] });
    expect(fields({ ask: 'GET /api/3/contacts/{id}' }, 404)).toEqual({ 'path-unfilled': ['id'] });
    expect(fields({ ask: 'GET /api/3/deals?limit=500' }, 400, {})).toEqual({ 'limit-too-high': ['limit'] });
  });

  test('of a call without an answer is short', () => {
    expect(diagnoseCall(unanswered({ ask: 'GET /api/3/contacts' }, 'timeout'))?.proof).toEqual({
      method: 'GET',
      path: '/contacts',
      ms: 15_000,
      complaints: [],
      fields: {},
    });
  });
});
