import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import { Status } from '@/components/ui/Status';
import type { PasskeyOutcome } from '@/utils/state/passkey-unlock';
import { useWords } from './words';

interface Props {
  /** Asks for a passkey, and unlocks with it. */
  readonly unlock: () => Promise<PasskeyOutcome>;
  /** Calls back once the page has the focus: without it, the browser refuses to ask. */
  readonly onceFocused: (listener: () => void) => void;
  /** Is called when there is nothing left to do here. */
  readonly done: () => void;
}

/** Asks for a passkey at once, and again at a click where that came to nothing. */
export function Unlock({ unlock, onceFocused, done }: Props) {
  const { messages } = useWords();
  const words = messages.passkeys;
  const asking = useRef(false);
  const [outcome, setOutcome] = useState<PasskeyOutcome | 'asking'>();

  const start = async (): Promise<void> => {
    if (asking.current) return;
    asking.current = true;
    setOutcome('asking');
    const came = await unlock();
    asking.current = false;
    setOutcome(came);
    if (came === 'done') done();
  };
  useEffect(() => onceFocused(() => void start()), []);

  const isAsking = outcome === 'asking';
  const isDone = outcome === 'done';
  return (
    <main class="unlock">
      <Mark size={40} />
      <Status>
        <h1>{isDone ? words.unlocked : words.locked}</h1>
      </Status>
      {!isDone && (
        <button type="button" class="button primary" disabled={isAsking} onClick={start}>
          {isAsking ? words.unlocking : words.unlock}
        </button>
      )}
      <p role="alert" class="problem">
        {outcome === undefined || isAsking || isDone
          ? ''
          : typeof outcome === 'string'
            ? words.problems[outcome]
            : messages.errors[outcome.code]}
      </p>
      <p class="muted">{isDone ? words.closing : words.instead}</p>
    </main>
  );
}
