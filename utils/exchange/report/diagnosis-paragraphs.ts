import type { CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';
import { succeeded } from '@/utils/activecampaign/diagnosis/succeeded';
import type { ReportMessages } from '@/utils/i18n/screens';
import type { ReportedCall } from './content';
import { visible } from './visible';

/** What is the matter with a call, in paragraphs: the server's complaints, then the causes that are open. */
export function diagnosisParagraphs(
  { answered: { result }, origin }: ReportedCall,
  diagnosis: CallDiagnosis,
  { callCauses, report: words }: ReportMessages,
): readonly string[] {
  const { causes, proof } = diagnosis;
  const several = causes.length > 1;
  const host = new URL(origin).hostname;
  return [
    ...(result.kind === 'answer' && succeeded(result.status) ? [words.untrue] : []),
    ...proof.complaints.map(({ field, text }) =>
      words.quoted(visible(field === undefined ? text : `${field}: ${text}`)),
    ),
    ...(several ? [words.possible] : []),
    ...causes.map((id) => {
      const { short, what, decide } = callCauses[id];
      return [`${short}. ${what(diagnosis, host)}`, several ? decide : undefined].filter(Boolean).join(' ');
    }),
  ];
}
