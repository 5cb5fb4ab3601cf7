import type { ReportMessages } from '@/utils/i18n/screens';
import { REDACTED } from '../redact';
import { type RedactedCounts, redactedKinds } from '../redaction/redaction';
import type { PersonalCounts } from './personal-data';
import type { Place, Report } from './report';

type Words = ReportMessages['report'];

const noneRemoved: RedactedCounts = { key: 0, named: 0, mcp: 0, shape: 0 };

/** What was taken out of the texts of a report, one sentence for each place and kind. `removed`: for each text, in order. */
export function removalSentences(
  texts: readonly Place[],
  removed: readonly RedactedCounts[],
  { removed: words }: Words,
): readonly string[] {
  const byPlace = new Map<string, Place & { counts: RedactedCounts }>();
  for (const [at, { heading, label }] of texts.entries()) {
    const counts = removed[at] ?? noneRemoved;
    const id = `${heading}\n${label}`;
    const before = byPlace.get(id)?.counts ?? noneRemoved;
    const added = Object.fromEntries(redactedKinds.map((kind) => [kind, before[kind] + counts[kind]]));
    byPlace.set(id, { heading, label, counts: { ...noneRemoved, ...added } });
  }
  return [...byPlace.values()].flatMap(({ heading, label, counts }) =>
    redactedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => words.place(words.kinds[kind](counts[kind]), label, heading)),
  );
}

/** The report, saying at its end what was taken out of it. `personal`: undefined where that was left as it was. */
export function withRemoval(
  report: Report,
  sentences: readonly string[],
  personal: PersonalCounts | undefined,
  { removed: words }: Words,
): Report {
  const paragraphs = [
    ...(sentences.length === 0 ? [words.none] : [...sentences, words.stands(REDACTED)]),
    ...(personal ? [words.personal(personal.emails, personal.names, personal.phones)] : []),
  ];
  const last = report.sections.length - 1;
  return {
    ...report,
    sections: report.sections.map(({ heading, blocks }, at) =>
      at === last
        ? { heading, blocks: [...blocks, { kind: 'text', label: words.label, paragraphs }] }
        : { heading, blocks },
    ),
  };
}
