import { useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import type { HandoverShown } from '@/utils/state/shown';
import { FileField } from './FileField';
import { HandoverFound } from './HandoverFound';
import { PassphraseField } from './PassphraseField';
import { useWords } from './words';

/** Opens a file that somebody else gave, says what is in it and whether the key works, and saves it if that is wanted. */
export function TakeOver({ options, close }: { options: Options; close: () => void }) {
  const { messages } = useWords();
  const words = messages.handover;
  const { handover } = options;
  const [text, setText] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [found, setFound] = useState<HandoverShown>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');

  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || text === undefined || found) return;
    setProblem('');
    setBusy(true);
    const reply = await handover.open({ text, passphrase });
    setBusy(false);
    if (!reply.ok) return setProblem(messages.errors[reply.error.code]);
    if (reply.value.kind === 'opened') return setFound(reply.value.handover);
    setProblem(words.problems[reply.value.kind]);
  };
  const take = async (): Promise<void> => {
    if (busy || text === undefined) return;
    setBusy(true);
    const reply = await handover.take({ text, passphrase });
    setBusy(false);
    if (!reply.ok) return setProblem(messages.errors[reply.error.code]);
    if (reply.value.kind !== 'taken') return setProblem(words.problems[reply.value.kind]);
    setDone(words.taken[reply.value.saving](reply.value.row.label));
  };

  return (
    <form class="passphrase-form" autocomplete="off" onSubmit={open}>
      {!found && (
        <>
          <FileField
            label={words.file}
            chosen={(read, isTooLarge) => {
              setProblem(isTooLarge ? words.problems['too-large'] : '');
              setText(read);
            }}
          />
          <PassphraseField label={words.passphrase} value={passphrase} change={setPassphrase} />
        </>
      )}
      {found && <HandoverFound found={found} now={options.clock()} />}
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status" class="trial good">
        {done}
      </p>
      <div class="buttons">
        {!found && (
          <button
            type="submit"
            class="button primary"
            disabled={busy || text === undefined || passphrase === ''}
          >
            {words.open}
          </button>
        )}
        {found && done === '' && (
          <button type="button" class="button primary" disabled={busy} onClick={take}>
            {words.takeIt}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {done === '' ? words.cancel : words.close}
        </button>
      </div>
    </form>
  );
}
