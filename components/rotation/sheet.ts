import type { Sheet } from '@/utils/exchange/sheet';
import { dayWords } from '@/utils/i18n/day';
import type { Language } from '@/utils/i18n/language';
import type { RotationMessages } from '@/utils/i18n/screens';
import type { RotationShown } from '@/utils/state/shown';
import { newKeyWords, newProof, oldKeyWords, ownerName } from './proof-words';
import { whenWords } from './when';

type Use = RotationShown['uses'][number];

/** The record of a rotation as it stands: one page, and no key in it. */
export function recordSheet(shown: RotationShown, messages: RotationMessages, language: Language): Sheet {
  const { rotation, kindNames } = messages;
  const words = rotation.record;
  const when = (at: number): string => whenWords(at, language);
  const { owner, day, second, next, finishedAt, old } = shown;
  const isKindSaid = ({ kind, name }: Use): boolean => kind !== 'other' && !name.includes(kindNames[kind]);
  const use = (one: Use): string =>
    words.use(
      one.name,
      isKindSaid(one) ? kindNames[one.kind] : '',
      one.keeper ? rotation.keeper(one.keeper) : '',
      one.changedAt === undefined ? '' : when(one.changedAt),
    );
  const proof = (says: string, at: number | undefined): string =>
    at === undefined ? says : words.proof(says, when(at));
  const replaced = newProof(shown);
  return {
    language,
    title: words.title(shown.label),
    facts: [
      [words.account, shown.label],
      [words.host, shown.host],
      ...(owner ? [[words.owner, [ownerName(owner), owner.email].filter(Boolean).join(', ')] as const] : []),
      [words.reason, words.reasons[shown.reason]],
      [words.begun, when(shown.startedAt)],
      ...(day ? [[words.day, dayWords(day, language)] as const] : []),
      ...(second ? [[words.second, second.label] as const] : []),
      ...(second && !next ? [] : [[words.noticed, next ? when(next.at) : words.notYet] as const]),
      [words.finished, finishedAt === undefined ? words.notYet : when(finishedAt)],
    ],
    parts: [
      {
        heading: words.integrations,
        lines: shown.uses.length === 0 ? [words.none] : shown.uses.map(use),
      },
      {
        heading: words.proofs,
        lines: [
          proof(oldKeyWords(old, messages), old?.at),
          proof(newKeyWords(replaced, messages), replaced?.at),
        ],
      },
      {
        heading: words.left,
        lines: shown.left.length === 0 ? [words.nothingLeft] : shown.left.map((id) => rotation.undone[id]),
      },
    ],
    foot: words.foot,
  };
}
