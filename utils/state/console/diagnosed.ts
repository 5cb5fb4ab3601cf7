import { diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import type { Outcome } from '@/utils/activecampaign/outcome';
import type { Progress } from './sending';

type Came = Extract<Progress, { kind: 'answered' }>;

/** An answer of before with what went wrong; where its body is not kept, nobody can tell. */
export const diagnosedAsKept = (came: Came, origin: string): Came => {
  const { text, result, at } = came.answered;
  return text === undefined && result.kind === 'answer' ? came : diagnosed(came, origin, at);
};

/** An answer with what went wrong, where something did. A long answer of success is taken at its word. */
export function diagnosed(came: Came, origin: string, now: number): Came {
  const { result, text } = came.answered;
  const succeeded = result.kind === 'answer' && result.status >= 200 && result.status < 300;
  if (text === undefined && succeeded) return came;
  const outcome: Outcome = result.kind === 'answer' ? { ...result, body: text ?? '' } : result;
  const host = new URL(origin).hostname;
  const diagnosis = diagnoseCall({
    outcome,
    parsed: parseJson(text ?? ''),
    ...came.request.draft,
    host,
    familyHost: isFamilyHost(host),
    now,
  });
  return diagnosis ? { ...came, answered: { ...came.answered, diagnosis } } : came;
}
