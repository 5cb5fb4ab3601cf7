import { useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { LockedProtection } from './LockedProtection';
import { LockPolicyChoice } from './LockPolicyChoice';
import { PasskeysPart } from './PasskeysPart';
import { PassphraseForm } from './PassphraseForm';
import { useWords } from './words';

type Form = 'set' | 'change' | 'remove';

/** What protects the accounts, said plainly, and the ways to change it. */
export function ProtectionSection({ options }: { options: Options }) {
  const { messages } = useWords();
  const words = messages.options;
  const [form, setForm] = useState<Form>();
  const [done, setDone] = useState('');
  const { protection, passkeys, tellsScreen } = options;
  const shown = protection.shown.value;
  if (!shown) return null;

  const withPassphrase = shown.passkeys > 0 ? messages.passkeys.protectionHint : words.passphraseHint;
  const open = (next: Form): void => {
    setDone('');
    setForm(next);
  };
  const close = (news = ''): void => {
    setForm(undefined);
    setDone(news);
  };
  return (
    <section>
      <h2>{words.protection}</h2>
      <p>{shown.kind === 'passphrase' ? withPassphrase : words.deviceHint}</p>
      <p role="status" class="trial good">
        {done}
      </p>
      {shown.locked && <LockedProtection passkeys={passkeys} count={shown.passkeys} />}
      {!shown.locked && !form && (
        <div class="buttons">
          {shown.kind === 'device' ? (
            <button type="button" class="button primary" onClick={() => open('set')}>
              {words.setPassphrase}
            </button>
          ) : (
            <>
              <button type="button" class="button" onClick={() => protection.lock()}>
                {words.lockNow}
              </button>
              <button type="button" class="button" onClick={() => open('change')}>
                {words.changePassphrase}
              </button>
              <button type="button" class="button" onClick={() => open('remove')}>
                {words.removePassphrase}
              </button>
            </>
          )}
        </div>
      )}
      {!shown.locked && form && (
        <PassphraseForm key={form} kind={form} protection={protection} close={close} />
      )}
      {shown.kind === 'passphrase' && !shown.locked && (
        <>
          {!form && <PasskeysPart passkeys={passkeys} />}
          <LockPolicyChoice protection={protection} policy={shown.policy} tellsScreen={tellsScreen} />
        </>
      )}
    </section>
  );
}
