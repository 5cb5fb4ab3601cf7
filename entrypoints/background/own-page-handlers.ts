import { readAddress } from '@/utils/activecampaign/address';
import { ask } from '@/utils/credentials/ask';
import { edit } from '@/utils/credentials/edit';
import type { Credential } from '@/utils/credentials/record';
import { remove, restore } from '@/utils/credentials/removal';
import { withPreviousBack } from '@/utils/credentials/replace';
import { type CredentialRow, rowOf } from '@/utils/credentials/row';
import { save } from '@/utils/credentials/save';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import { runHelpers } from './page-scripts';
import type { Background } from './world';

const addressOf = (url: string) => {
  const reading = readAddress(url, 'keep');
  if (!reading.ok) throw new Refusal('not-a-pair');
  return reading.address;
};

const present = (credential: Credential | undefined): CredentialRow => {
  if (!credential) throw new Refusal('gone');
  return rowOf(credential);
};

type OwnPageChannels = {
  [Name in keyof Contract as Contract[Name]['from'] extends 'own-page'
    ? Extract<Name, `${'credentials' | 'drafts' | 'messaging' | 'page'}.${string}`>
    : never]: Contract[Name];
};

/** Answers the pages of ours. */
export const ownPageHandlers = ({
  credentials: world,
  checks,
  drafts,
  glance,
  refusals,
}: Background): Handlers<OwnPageChannels> => ({
  'credentials.list': () => glance.look(),
  'credentials.reveal': async ({ id }) => {
    const credential = await world.repository.change(id, (one) => ({ ...one, usedAt: world.clock() }));
    if (!credential) throw new Refusal('gone');
    return { url: credential.origin, key: credential.key };
  },
  'credentials.save': async ({ url, key, label }) => {
    const { kind, credential } = await save({ address: addressOf(url), key, label }, world);
    return { kind, row: rowOf(credential) };
  },
  'credentials.try': ({ url, key }) => {
    const { account, origin } = addressOf(url);
    return ask({ account, origin, key }, world.calls);
  },
  'credentials.check': async ({ id }) => present(await checks.answered(id)),
  'credentials.kept': async ({ id }) => present(await checks.kept(id)),
  'credentials.edit': async ({ id, url, ...changes }) =>
    present(await edit(id, { ...changes, address: url === undefined ? undefined : addressOf(url) }, world)),
  'credentials.remove': async ({ id }) => {
    await remove(id, world);
    return null;
  },
  'credentials.restore': async ({ id }) => present(await restore(id, world)),
  'credentials.bring-previous-back': async ({ id }) =>
    present(await world.repository.change(id, (one) => withPreviousBack(one, world.clock()))),
  'drafts.read': ({ name }) => drafts.read(name),
  'drafts.write': async ({ name, text }) => {
    await drafts.write(name, text);
    return null;
  },
  'messaging.refusals': () => refusals.counts(),
  'page.look': async ({ tabId }) => {
    const seen = await runHelpers({ tabId, allFrames: true }).catch(() => {
      throw new Refusal('no-page-access');
    });
    return { found: seen.includes('found') };
  },
});
