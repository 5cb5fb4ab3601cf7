import type { Importing, OfferedKey } from '@/utils/state/console/importing';
import { useWords } from '../words';

/** The keys that stood in a file: none comes with a request, each can be saved as an account. */
export function ImportKeys({ importing, keys }: { importing: Importing; keys: readonly OfferedKey[] }) {
  const { messages } = useWords();
  const words = messages.saved.importing;
  if (keys.length === 0) return null;
  return (
    <ul class="import-keys" aria-label={words.keys}>
      {keys.map(({ host, key, state }) => (
        <li key={key}>
          <span>{state === 'saved' ? words.keySaved(host) : words.keyFound(host)}</span>
          {state !== 'saved' && (
            <button
              type="button"
              class="button small"
              aria-disabled={state === 'saving'}
              onClick={() => void importing.saveKey(key)}
            >
              {words.saveKey}
            </button>
          )}
          <span role="status" class={typeof state === 'object' ? 'problem' : 'unseen'}>
            {typeof state === 'object' ? messages.errors[state.code] : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
