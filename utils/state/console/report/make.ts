import { referencePage } from '@/utils/activecampaign/help-links';
import { groupIdOf } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import { type ReportContext, type ReportedCall, reportOn } from '@/utils/exchange/report/content';
import { formatReport, type ReportForm } from '@/utils/exchange/report/forms';
import { pseudonymsFor } from '@/utils/exchange/report/personal-data';
import { removalSentences, withRemoval } from '@/utils/exchange/report/removal';
import { type Report, replaceTexts, textsOf, withTexts } from '@/utils/exchange/report/report';
import { shorten } from '@/utils/exchange/report/shorten';
import type { Language } from '@/utils/i18n/language';
import type { OperationsWords } from '@/utils/i18n/operation-words';
import type { ReportMessages } from '@/utils/i18n/screens';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import type { CredentialRow } from '../../shown';
import type { GatheredCall } from './gather';

/** The words that a report is written in. */
export interface ReportWords {
  readonly language: Language;
  readonly messages: ReportMessages;
  readonly operations: OperationsWords;
}

/** How a report is wanted. */
export interface ReportChoice {
  readonly form: ReportForm;
  /** Whether personal data are replaced. */
  readonly personal: boolean;
}

/** A report that is ready to leave, if its proof says so. */
export interface MadeReport {
  /** What leaves. */
  readonly text: string;
  /** The same as text, where what leaves is a page. */
  readonly shown: string;
  /** What was taken out and where, in words: the report says it too. */
  readonly removed: readonly string[];
  /** What came of looking for every stored key in what leaves. */
  readonly proof: Value<'report.scan'>;
}

const named = (operation: Operation | undefined, { operations }: ReportWords): ReportedCall['operation'] => {
  if (!operation) return undefined;
  const name = operations.groups[groupIdOf(operation)]?.operations[operation.id]?.name ?? operation.id;
  return { name, documentation: referencePage(operation) };
};

/** The calls as a report of that account tells of them. */
const reported = (
  calls: readonly GatheredCall[],
  { account, origin }: Pick<CredentialRow, 'account' | 'origin'>,
  words: ReportWords,
): readonly ReportedCall[] =>
  calls.map(({ operation, draft, answered, body }) => ({
    account,
    origin,
    ...draft,
    sent: draft.body,
    answered,
    body,
    operation: named(operation, words),
  }));

/** The report with other names for the people in it. A month is not somebody's because a Jan is in it. */
function pseudonymous(report: Report) {
  const personal = textsOf(report).filter(({ impersonal }) => !impersonal);
  const { replace, counts } = pseudonymsFor(personal.map(({ text }) => text));
  const without = replaceTexts(report, (text, { impersonal }) => (impersonal ? text : replace(text)));
  return { report: without, counts };
}

/**
 * Makes a report: what is told, without keys (the background takes them out), without personal data where that is
 * wished, not too long, in its form; and looked through once more for every key, as it is to leave.
 */
export async function makeReport(
  client: Client,
  row: Pick<CredentialRow, 'account' | 'origin'>,
  calls: readonly GatheredCall[],
  context: ReportContext,
  { form, personal }: ReportChoice,
  words: ReportWords,
): Promise<MadeReport | ErrorCode> {
  const { messages, language } = words;
  const told = reportOn(reported(calls, row, words), context, messages);
  const texts = textsOf(told);
  const redacted = await client('report.redact', { texts: texts.map(({ text }) => text) });
  if (!redacted.ok) return redacted.error.code;
  const sentences = removalSentences(
    texts,
    redacted.value.map(({ removed }) => removed),
    messages.report,
  );
  const keyless = withTexts(
    told,
    redacted.value.map(({ text }) => text),
  );
  const { report, counts } = personal ? pseudonymous(keyless) : { report: keyless, counts: undefined };
  const whole = withRemoval(shorten(report), sentences, counts, messages.report);
  const write = (as: ReportForm): string => formatReport(whole, as, messages.report, language);
  const text = write(form);
  const proof = await client('report.scan', { text });
  if (!proof.ok) return proof.error.code;
  const last = whole.sections.at(-1)?.blocks.at(-1);
  return {
    text,
    shown: form === 'html' ? write('text') : text,
    removed: last?.kind === 'text' ? last.paragraphs : [],
    proof: proof.value,
  };
}
