import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Protection } from '@/utils/state/protection';
import { LockPolicyChoice } from './LockPolicyChoice';
import { PassphraseForm } from './PassphraseForm';

type Form = 'set' | 'change' | 'remove';

/** What protects the accounts, said plainly, and the ways to change it. */
export function ProtectionSection({
  protection,
  tellsScreen,
}: {
  protection: Protection;
  tellsScreen: boolean;
}) {
  const words = useWords().messages.options;
  const [form, setForm] = useState<Form>();
  const [done, setDone] = useState('');
  const shown = protection.shown.value;
  if (!shown) return null;

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
      <p>{shown.kind === 'passphrase' ? words.passphraseHint : words.deviceHint}</p>
      <p role="status" class="trial good">
        {done}
      </p>
      {shown.locked && <p class="trial unknown">{words.locked}</p>}
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
        <LockPolicyChoice protection={protection} policy={shown.policy} tellsScreen={tellsScreen} />
      )}
    </section>
  );
}
