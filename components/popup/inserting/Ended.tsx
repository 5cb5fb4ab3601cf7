import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Inserting } from '@/utils/state/inserting';
import { NoteUse } from '../NoteUse';
import { useWords } from '../words';
import { useInsertWords } from './words';

/** What came of it, or why there is nothing to insert into. */
export function Ended({ inserting }: { inserting: Inserting }) {
  const { name } = useWords().messages.popup;
  const { messages: words } = useInsertWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const waiting = inserting.waiting.value;
  const outcome = inserting.outcome.value;

  const done = waiting?.kind === 'aimed' && outcome?.put === 'inserted';
  const used = done && waiting.what === 'key';
  const said = (): string => {
    if (waiting?.kind === 'problem') return words.problems[waiting.problem];
    if (waiting?.kind !== 'aimed' || !outcome) return words.none;
    const { put, row } = outcome;
    return put === 'inserted' ? words.inserted[waiting.what](row.label, waiting.host) : words.problems[put];
  };
  return (
    <main class="ended">
      <h1>{!waiting || waiting.kind === 'none' ? name : words.title[waiting.what]}</h1>
      <div role={done ? 'status' : 'alert'} class={`said ${done ? 'good' : 'bad'}`}>
        <Icon name={done ? 'check' : 'alert'} />
        <p>{said()}</p>
      </div>
      {used && (
        <NoteUse
          world={inserting.world}
          row={outcome.row}
          tab={{ host: waiting.host, origin: `https://${waiting.host}` }}
        />
      )}
      <button ref={button} type="button" class="button" onClick={() => close()}>
        {words.close}
      </button>
    </main>
  );
}
