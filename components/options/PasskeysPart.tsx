import { useEffect, useState } from 'preact/hooks';
import type { Passkeys } from '@/utils/state/passkeys';
import { PasskeyForm } from './PasskeyForm';
import { useWords } from './words';

/** The passkeys that unlock Keyring beside the passphrase. */
export function PasskeysPart({ passkeys }: { passkeys: Passkeys }) {
  const { language, messages } = useWords();
  const words = messages.passkeys;
  /** What is being done: adding one, or removing this one. */
  const [form, setForm] = useState<'add' | { readonly credential: string }>();
  const [done, setDone] = useState('');
  useEffect(() => void passkeys.load(), [passkeys]);

  const day = (at: number): string => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  const open = (next: typeof form): void => {
    setDone('');
    setForm(next);
  };
  const close = (news = ''): void => {
    setForm(undefined);
    setDone(news);
  };
  const missing = passkeys.missing.value;
  const list = passkeys.list.value;
  return (
    <div class="passkeys">
      <h3>{words.title}</h3>
      <p class="muted">{missing ? words.missing[missing] : words.hint}</p>
      <p role="status" class="trial good">
        {done}
      </p>
      {list.length > 0 && (
        <ul class="sites">
          {list.map(({ credential, name, createdAt }) => (
            <li key={credential}>
              <span>
                {name} <span class="muted">{words.addedOn(day(createdAt))}</span>
              </span>
              {typeof form === 'object' && form.credential === credential ? (
                <PasskeyForm
                  hint={words.removeHint(name)}
                  submit={words.remove}
                  change={async (present) => ({
                    change: await passkeys.remove(credential, present),
                    news: words.removed(name),
                  })}
                  close={close}
                />
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeThis(name)}
                  onClick={() => open({ credential })}
                >
                  {words.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {form === 'add' ? (
        <PasskeyForm
          name={words.defaultName(list.length + 1)}
          hint={words.addHint}
          submit={words.add}
          change={async (present, name) => ({
            change: await passkeys.add(name, present),
            news: words.added(name),
          })}
          close={close}
        />
      ) : (
        !missing && (
          <div class="buttons">
            <button type="button" class="button" onClick={() => open('add')}>
              {words.add}
            </button>
          </div>
        )
      )}
    </div>
  );
}
