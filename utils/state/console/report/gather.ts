import type { Answered } from '@/utils/activecampaign/answers/answered';
import { operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { mostAnswered, windowFor } from '@/utils/exchange/report/shorten';
import type { Client } from '@/utils/messaging/client';
import type { ErrorCode } from '@/utils/messaging/reply';
import { diagnosed, diagnosedAsKept } from '../diagnosed';
import { operationOf } from '../matching';
import type { SentRequest } from '../sending';

/** A call to report on: one that is at hand, or the id of one in the history. */
export type Subject =
  | { readonly kind: 'here'; readonly request: SentRequest; readonly answered: Answered }
  | { readonly kind: 'history'; readonly call: string };

/** A call with all that a report can say of it. */
export interface GatheredCall {
  readonly operation: Operation | undefined;
  readonly draft: RequestDraft;
  readonly answered: Answered;
  /** The body of the answer, from its beginning on; undefined where it is not kept. */
  readonly body: string | undefined;
}

/** What asks for calls. */
export interface GatherWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
}

export const callOf = (subject: Subject): string =>
  subject.kind === 'here' ? subject.answered.call : subject.call;

/** The beginning of the body of an answer, as long as a report can show it. */
async function bodyOf(
  { client }: GatherWorld,
  { call, result, text }: Answered,
): Promise<string | undefined> {
  if (text !== undefined || result.kind !== 'answer' || result.body === 'none') return text;
  const reply = await client('answer.text', { call, from: 0, count: windowFor(mostAnswered) });
  return reply.ok ? reply.value.text : undefined;
}

function here(
  { request, answered }: Extract<Subject, { kind: 'here' }>,
  origin: string,
): Omit<GatheredCall, 'body'> {
  const { operation, draft } = request;
  const told = diagnosed({ kind: 'answered', answered, request }, origin, answered.at);
  return { operation, draft, answered: told.answered };
}

/** A call of the history, or why it cannot be had: `gone` where it is no longer there. */
async function past(
  { client, id }: GatherWorld,
  call: string,
  origin: string,
): Promise<Omit<GatheredCall, 'body'> | ErrorCode> {
  const reply = await client('history.read', { id, call });
  if (!reply.ok) return reply.error.code;
  const { line, sent, answered } = reply.value;
  const draft: RequestDraft = { method: line.method, target: line.target, body: sent };
  const operation = operationOf(operations, draft);
  const came = { kind: 'answered', answered, request: { operation, draft, reads: false } } as const;
  return { operation, draft, answered: diagnosedAsKept(came, origin).answered };
}

/** The calls with their answers, or why they cannot be had. `origin`: the credential's. */
export async function gather(
  world: GatherWorld,
  subjects: readonly Subject[],
  origin: string,
): Promise<{ readonly calls: readonly GatheredCall[]; readonly missing: number } | ErrorCode> {
  const calls: GatheredCall[] = [];
  let missing = 0;
  for (const subject of subjects) {
    const found = subject.kind === 'here' ? here(subject, origin) : await past(world, subject.call, origin);
    if (found === 'gone') missing += 1;
    else if (typeof found === 'string') return found;
    else calls.push({ ...found, body: await bodyOf(world, found.answered) });
  }
  return { calls: calls.sort((one, other) => one.answered.at - other.answered.at), missing };
}
