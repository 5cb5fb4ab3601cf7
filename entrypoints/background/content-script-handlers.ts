import { readAddress } from '@/utils/activecampaign/address';
import { mayNameAccount, type PagePair, standing, undoFromPage } from '@/utils/credentials/page';
import { save } from '@/utils/credentials/save';
import type { CredentialsWorld } from '@/utils/credentials/world';
import type { Contract, Standing } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { ContentScript } from '@/utils/messaging/sender';
import type { Handlers } from '@/utils/messaging/server';
import { VaultClosed } from '@/utils/vault/closed';
import { runHelpers } from './page-scripts';

type ContentScriptChannels = {
  [Name in keyof Contract as Contract[Name]['from'] extends 'content-script'
    ? Exclude<Name, 'page.copied'>
    : never]: Contract[Name];
};

/** The pair as the page shows it, if this page may speak of it. */
function pagePair({ url, key }: { url: string; key: string }, { host }: ContentScript): PagePair {
  const reading = readAddress(url, 'keep');
  if (!reading.ok) throw new Refusal('not-a-pair');
  const pair = { address: reading.address, key, pageHost: host };
  if (!mayNameAccount(pair)) throw new Refusal('refused');
  return pair;
}

/** A locked vault says nothing of what is in it; the helpers say how to go on. */
const lockedStanding = (problem: unknown): Standing => {
  if (problem instanceof VaultClosed && problem.problem === 'locked') return { kind: 'locked' };
  throw problem;
};

/** Answers the content scripts of ours. */
export const contentScriptHandlers = (world: CredentialsWorld): Handlers<ContentScriptChannels> => ({
  'page.ready': async (_nothing, { tabId, frameId }) => {
    await runHelpers({ tabId, frameId }).catch(() => {
      throw new Refusal('no-page-access');
    });
    return null;
  },
  'page.look-up': (shown, sender) => standing(pagePair(shown, sender), world).catch(lockedStanding),
  'page.save': async (shown, sender) => {
    const { address, key, pageHost } = pagePair(shown, sender);
    const { kind, credential } = await save({ address, key, appHost: pageHost }, world);
    const state = credential.lastCheck?.diagnosis.state ?? 'unknown';
    return {
      kind,
      state,
      ...(credential.owner && { owner: credential.owner.name }),
    };
  },
  'page.undo': (shown, sender) => undoFromPage(pagePair(shown, sender), world),
});
