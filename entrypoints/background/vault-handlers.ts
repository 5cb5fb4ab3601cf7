import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import { type Bytes, fromBase64Url } from '@/utils/vault/bytes';
import { noteProtectionChosen } from '@/utils/vault/protection-choice';
import type { Background } from './world';

type VaultChannels = {
  [Name in keyof Contract as Name extends `vault.${string}` ? Name : never]: Contract[Name];
};

const bytesOf = (text: string): Bytes => {
  const bytes = fromBase64Url(text);
  if (!bytes) throw new Refusal('refused');
  return bytes;
};

/** Answers the pages of ours about the vault itself. */
export const vaultHandlers = ({
  keeper,
  protection,
  passkeys,
  startAnew,
  local,
}: Background): Handlers<VaultChannels> => ({
  'vault.unlock': ({ passphrase }) => keeper.unlock(passphrase),
  'vault.start-anew': async () => {
    await startAnew();
    return null;
  },
  'vault.lock': async () => {
    await keeper.lock();
    return null;
  },
  'vault.protection': async () => ({ ...(await protection.status()), policy: await keeper.policy() }),
  'vault.set-passphrase': async ({ next, present }) => {
    const set = await keeper.setPassphrase(next, present);
    // Set it is, whether that can be noted or not: without the note the question comes back once it is removed.
    if (set) await noteProtectionChosen(local).catch(() => undefined);
    return set;
  },
  'vault.keep-device': async () => {
    await noteProtectionChosen(local);
    return null;
  },
  'vault.remove-passphrase': ({ present }) => keeper.removePassphrase(present),
  'vault.passkey-prompts': () => passkeys.prompts(),
  'vault.passkeys': () => passkeys.list(),
  'vault.unlock-with-passkey': ({ credential, output }) =>
    keeper.unlockWithPasskey({ credential, output: bytesOf(output) }),
  'vault.add-passkey': ({ present, output, ...passkey }) =>
    keeper.addPasskey(present, { ...passkey, output: bytesOf(output) }),
  'vault.remove-passkey': ({ present, credential }) => keeper.removePasskey(present, credential),
  'vault.choose-policy': async (policy) => {
    await keeper.choosePolicy(policy);
    return null;
  },
});
