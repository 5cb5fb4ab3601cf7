import type { Pickable } from '@/utils/activecampaign/operations/types';
import type { PickList } from '@/utils/state/console/pick-box';
import { useWords } from '../words';

interface PickNewsProps {
  readonly list: PickList;
  readonly kind: Pickable;
  readonly typed: string;
  readonly open: boolean;
}

/** What is to be said of a list: that it is being read, how much of it is shown, or why there is none. */
export function PickNews({ list, kind, typed, open }: PickNewsProps) {
  const { language, messages } = useWords();
  const words = messages.pick;
  const number = (count: number): string => count.toLocaleString(language);

  const told = (): string => {
    if (list.kind === 'reading') return words.reading(words.nouns[kind]);
    if (list.kind === 'broken') return words.failure(words.failed.broken, undefined);
    if (list.kind === 'failed') return words.failure(words.failed[list.why], list.status);
    const { choices, matching, among } = list;
    const text = typed.trim();
    const found =
      choices.length === 0
        ? text === ''
          ? words.none
          : words.noneOf(text)
        : matching === undefined
          ? words.someOfMany(number(choices.length))
          : matching > choices.length
            ? words.some(number(choices.length), number(matching))
            : words.found(number(choices.length));
    if (!among) return found;
    const { read, of } = among;
    const where = of === undefined ? words.amongMany(number(read)) : words.among(number(read), number(of));
    return choices.length === 0 ? `${found} ${where}` : where;
  };

  return (
    <p
      class={`pick-news ${list.kind === 'failed' || list.kind === 'broken' ? 'problem' : 'muted'}`}
      role="status"
    >
      {open ? told() : ''}
    </p>
  );
}
