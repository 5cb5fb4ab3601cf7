import type { Options } from '@/utils/state/options';
import { SealedFileForm } from './SealedFileForm';
import { useWords } from './words';

/** Saves a backup as a file, under a passphrase of its own. */
export function MakeBackup({ options, close }: { options: Options; close: () => void }) {
  const { backup: words, errors } = useWords().messages;

  const make = async (passphrase: string) => {
    const reply = await options.backup.make(passphrase);
    if (!reply.ok) return { problem: errors[reply.error.code] };
    const { text, accounts, unreadable, unreadableIntegrations: lost } = reply.value;
    if (accounts === 0) return { problem: words.nothing };
    options.saveFile(options.backupName(), text);
    const said = [
      words.saved(accounts),
      unreadable > 0 && words.leftOut(unreadable),
      lost > 0 && words.leftOutIntegrations(lost),
    ];
    return { done: said.filter(Boolean).join(' ') };
  };

  return <SealedFileForm words={words} protection={options.protection} make={make} close={close} />;
}
