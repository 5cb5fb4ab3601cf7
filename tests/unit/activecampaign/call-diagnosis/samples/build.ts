import type { CallCauseId, CallEvidence } from '@/utils/activecampaign/call-diagnosis';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import type { Answer, NoAnswerKind } from '@/utils/activecampaign/outcome';

export const host = 'acme.api-us1.com';

/** The headers that answers of the API bear. */
export const apiHeaders = {
  'content-type': 'application/json',
  'x-envoy-upstream-service-time': '95',
  'x-request-id': '93f464be-8b46-49a1-b538-a2880e85a189',
};

export const web = { 'content-type': 'text/html; charset=UTF-8' };
export const page = '<!doctype html><html><head><title>Sign in</title></head><body></body></html>';

/** `POST /api/3/contacts` with its body as JSON, or as text where it is one. */
interface Asked {
  readonly ask: string;
  readonly with?: unknown;
  readonly host?: string;
}

const request = ({ ask, with: body, host: asked = host }: Asked) => {
  const [method = 'GET', target = '/'] = ask.split(' ');
  return {
    method: method as CallEvidence['method'],
    target,
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    host: asked,
    familyHost: isFamilyHost(asked),
    now: Date.parse('2026-11-23T09:00:00Z'),
  };
};

/** A call that was answered. */
export function answered(
  asked: Asked,
  status: number,
  body: unknown = '',
  headers: Answer['headers'] = apiHeaders,
): CallEvidence {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    outcome: { kind: 'answer', status, headers, body: text, ms: 120 },
    parsed: parseJson(text),
    ...request(asked),
  };
}

/** A call to which no answer came. */
export const unanswered = (asked: Asked, kind: NoAnswerKind): CallEvidence => ({
  outcome: { kind, ms: 15_000 },
  parsed: null,
  ...request(asked),
});

export interface Sample {
  readonly name: string;
  readonly evidence: CallEvidence;
  /** What it has to be taken for; [] where nothing is the matter. */
  readonly causes: readonly CallCauseId[];
}

/** One sample; the causes in one text, the likelier first. */
export const is = (name: string, evidence: CallEvidence, causes: string): Sample => ({
  name,
  evidence,
  causes: causes.split(' ').filter((id) => id !== '') as CallCauseId[],
});

export const list = { ask: 'GET /api/3/contacts' };
export const me = { ask: 'GET /api/3/users/me' };
export const create = (fields: unknown) => ({ ask: 'POST /api/3/contacts', with: fields });
export const contact = create({ contact: { email: 'lena@harbour.example' } });
export const tagging = (tag: unknown) => ({
  ask: 'POST /api/3/contactTags',
  with: { contactTag: { contact: '5', tag } },
});
export const deal = (fields: object) => ({
  ask: 'POST /api/3/deals',
  with: { deal: { title: 'Boat', ...fields } },
});
export const bulk = { ask: 'POST /api/3/import/bulk_import', with: { contacts: [{ email: 'x' }] } };
export const elsewhere = { ...list, host: 'crm.example.org' };

export const complaint = (title: string, more: object = {}) => ({ errors: [{ title, detail: '', ...more }] });
export const pointing = (title: string, code: string, field: string) =>
  complaint(title, { code, source: { pointer: `/data/attributes/${field}` } });
export const forbidden = { message: 'Forbidden' };
