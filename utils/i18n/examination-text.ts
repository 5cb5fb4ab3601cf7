import type { Examination, Fact, Finding } from '@/utils/activecampaign/doctor';
import type { DoctorMessages } from './doctor-screen';
import type { Language } from './language';

const day = (language: Language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (at: number): string => format.format(at);
};

/** How sure the answer is, in one sentence. */
export function verdict({ findings }: Examination, { doctor }: DoctorMessages): string {
  if (findings.every(({ certainty }) => certainty === 'shown'))
    return findings.length === 1 ? doctor.one : doctor.both;
  return findings.length === 1 ? doctor.likely : doctor.several(findings.length);
}

/** The facts of several findings that are the same for all of them: said once. */
function commonTo(findings: Examination['findings']): readonly Fact[] {
  const [first, ...rest] = findings;
  const has = ({ facts }: Finding, fact: Fact): boolean =>
    facts.some((one) => JSON.stringify(one) === JSON.stringify(fact));
  return rest.length === 0 ? [] : first.facts.filter((fact) => rest.every((other) => has(other, fact)));
}

/** What all findings rest on, a sentence each. */
export const commonFacts = (
  { findings }: Examination,
  { doctor }: DoctorMessages,
  language: Language,
): readonly string[] => commonTo(findings).map((fact) => doctor.fact(fact, day(language)));

/** What one finding rests on beside that, a sentence each. */
export function factsOf(
  finding: Finding,
  examination: Examination,
  messages: DoctorMessages,
  language: Language,
): readonly string[] {
  const common = commonFacts(examination, messages, language);
  const own = finding.facts.map((fact) => messages.doctor.fact(fact, day(language)));
  return own.filter((sentence) => !common.includes(sentence));
}

/** What ActiveCampaign answered; undefined where nothing could be asked. */
export const answered = ({ diagnosis, host }: Examination, messages: DoctorMessages): string | undefined =>
  diagnosis && messages.diagnosis[diagnosis.cause].what(diagnosis, host);

/** The whole answer as plain text, for whoever is asked for help. There is no key in it. */
export function examinationText(
  examination: Examination,
  messages: DoctorMessages,
  language: Language,
): string {
  const { doctor } = messages;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const said = answered(examination, messages);
  const findings = examination.findings.flatMap((finding) => {
    const { what, next, who } = doctor.findings[finding.id];
    return [
      '',
      `- ${what(examination.host)}`,
      ...factsOf(finding, examination, messages, language).map((one) => `  ${doctor.proof}${colon} ${one}`),
      `  ${doctor.next}${colon} ${next}`,
      `  ${doctor.who}${colon} ${who}`,
    ];
  });
  const deciders = examination.deciders.map((id) => `- ${doctor.deciders[id]}`);
  return [
    verdict(examination, messages),
    ...(said === undefined ? [] : [said]),
    ...commonFacts(examination, messages, language),
    ...findings,
    ...(deciders.length > 0 ? ['', `${doctor.decide}${colon}`, ...deciders] : []),
  ].join('\n');
}
