import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type VaultChannels = {
  [Name in keyof Contract as Name extends `vault.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours about the vault itself. */
export const vaultHandlers = ({ keeper, protection, startAnew }: Background): Handlers<VaultChannels> => ({
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
  'vault.set-passphrase': ({ next, present }) => keeper.setPassphrase(next, present),
  'vault.remove-passphrase': ({ present }) => keeper.removePassphrase(present),
  'vault.choose-policy': async (policy) => {
    await keeper.choosePolicy(policy);
    return null;
  },
});
