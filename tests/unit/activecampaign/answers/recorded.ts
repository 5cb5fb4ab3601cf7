import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallEvidence } from '@/utils/activecampaign/call-diagnosis';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import type { Method } from '@/utils/activecampaign/operations/types';

/** An answer of the API as it was recorded, reported or documented; what is not known of it is left out. */
export interface RecordedAnswer {
  readonly name: string;
  readonly method?: Method;
  readonly host?: string;
  readonly path?: string;
  readonly status: number | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const folders = ['../../../sandbox/data/recorded/', '../../../fixtures/answers/'];

const withName = (folder: string, name: string): RecordedAnswer => ({
  name: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<RecordedAnswer, 'name'>),
});

/** Every answer that is known, each from its own file. */
export const recordedAnswers: readonly RecordedAnswer[] = folders.flatMap((path) => {
  const folder = join(import.meta.dirname, path);
  return readdirSync(folder)
    .filter((name) => name !== 'official-errors.json')
    .map((name) => withName(folder, name));
});

const officialErrors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/answers/official-errors.json'), 'utf8'),
) as { readonly answers: readonly { method: Method; path: string; status: number; body: string }[] };

/** Every error that the official definition gives an example of. */
export const documentedErrors = officialErrors.answers;

/** What is not recorded is made up so that it says nothing. */
export function evidenceOf(
  answer: Omit<RecordedAnswer, 'name'>,
  status = answer.status ?? 404,
): CallEvidence {
  const { method = 'GET', host = 'acme.api-us1.com', path = '/api/3/contacts', body } = answer;
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const headers = answer.headers ?? { 'content-type': 'application/json' };
  return {
    outcome: { kind: 'answer', status, headers, body: text, ms: 100 },
    parsed: parseJson(text),
    method,
    target: path.replace(/\{\w+\}/g, '1'),
    body: '',
    host,
    familyHost: isFamilyHost(host),
    now: 0,
  };
}
