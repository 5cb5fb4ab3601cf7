import { useEffect } from 'preact/hooks';
import { ago } from '@/utils/i18n/ago';
import type { Options } from '@/utils/state/options';
import { useWords } from './words';

/** When the last backup was made, and how much is in it. */
export function LastBackup({ options: { backup, clock } }: { options: Options }) {
  const { messages, language } = useWords();
  const words = messages.backup;
  useEffect(() => void backup.loadLast(), [backup]);

  const last = backup.last.value;
  if (last === undefined) return null;
  if (last === null) return <p>{words.noLast}</p>;
  const now = clock();
  // A date that is still to come says that some clock was wrong: "now" would be a guess.
  const when =
    last.at > now
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(last.at)
      : ago(last.at, now, language);
  return <p>{words.last(when, last.accounts)}</p>;
}
