import type { Answered } from '@/utils/activecampaign/answers/answered';
import { operations } from '@/utils/activecampaign/operations';
import { createReportKeys } from '@/utils/console/report-keys';
import type { ReportForm } from '@/utils/exchange/report/forms';
import type { Language } from '@/utils/i18n/language';
import type { Client } from '@/utils/messaging/client';
import { diagnosed } from '@/utils/state/console/diagnosed';
import { operationOf } from '@/utils/state/console/matching';
import type { GatheredCall } from '@/utils/state/console/report/gather';
import { type MadeReport, makeReport, type ReportWords } from '@/utils/state/console/report/make';
import { credentialsWorld } from '../support/credentials-world';
import { credential } from './credential';

export const origin = 'https://acme.api-us1.com';

/** What a call was and came to, where a test does not say otherwise. */
interface CallGiven {
  readonly method?: GatheredCall['draft']['method'];
  readonly target?: string;
  readonly sent?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly size?: number;
  readonly kind?: Extract<Answered['result'], { kind: 'answer' }>['body'];
}

/** A call that was made, with its diagnosis. */
export function gathered(given: CallGiven = {}): GatheredCall {
  const { method = 'POST', target = '/api/3/contacts', sent = '', status = 422, headers = {} } = given;
  const { body, size = body?.length ?? 0, kind = 'json' } = given;
  const draft = { method, target, body: sent };
  const operation = operationOf(operations, draft);
  const answered: Answered = {
    call: 'c1',
    at: Date.UTC(2026, 10, 30, 22, 40, 9, 123),
    tries: 1,
    result: { kind: 'answer', status, headers, body: kind, size, ms: 312 },
    ...(body !== undefined && { text: body }),
  };
  const came = { kind: 'answered', answered, request: { operation, draft, reads: false } } as const;
  return { operation, draft, answered: diagnosed(came, origin, answered.at).answered, body };
}

export async function wordsIn(language: Language): Promise<ReportWords> {
  const [{ messages }, { operationsWords }] = await Promise.all(
    language === 'en'
      ? [import('@/utils/i18n/en/screens/report'), import('@/utils/i18n/en/operations')]
      : [import('@/utils/i18n/fr/screens/report'), import('@/utils/i18n/fr/operations')],
  );
  return { language, messages, operations: operationsWords };
}

/** A background that keeps these keys, as far as a report asks it. */
export async function keepingKeys(keys: readonly string[]): Promise<Client> {
  const world = credentialsWorld();
  await world.repository.put(...keys.map((key, at) => credential({ id: `id-${at}`, key })));
  const asked = createReportKeys(world);
  return (async (channel: string, input: { texts: string[]; text: string }) => ({
    ok: true,
    value: channel === 'report.redact' ? await asked.redact(input.texts) : await asked.scan(input.text),
  })) as Client;
}

interface Wanted {
  readonly form?: ReportForm;
  readonly personal?: boolean;
  readonly language?: Language;
  readonly expected?: string;
  readonly keys?: readonly string[];
}

/** The report on calls, made as the console makes it. */
export async function made(calls: readonly GatheredCall[], wanted: Wanted = {}): Promise<MadeReport> {
  const { form = 'text', personal = false, language = 'en', expected = '', keys = [] } = wanted;
  const context = {
    expected,
    timeZone: 'Europe/Paris',
    version: '0.1.0',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  };
  const words = await wordsIn(language);
  const client = await keepingKeys(keys);
  const report = await makeReport(
    client,
    { account: 'acme', origin },
    calls,
    context,
    { form, personal },
    words,
  );
  if (typeof report === 'string') throw new Error(report);
  return report;
}
