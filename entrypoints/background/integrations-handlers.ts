import type { Integrations } from '@/utils/credentials/integrations/store';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';

type IntegrationsChannels = {
  [Name in keyof Contract as Name extends `integrations.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours about where credentials are used. */
export const integrationsHandlers = (integrations: Integrations): Handlers<IntegrationsChannels> => ({
  'integrations.list': () => integrations.listing(),
  'integrations.add': ({ credential, ...content }) => integrations.add(credential, content),
  'integrations.edit': ({ id, ...content }) => integrations.edit(id, content),
  'integrations.remove': ({ id }) => integrations.remove(id),
  'integrations.restore': ({ id }) => integrations.restore(id),
  'integrations.move': ({ id, credential }) => integrations.move(id, credential),
  'integrations.key-changed': ({ id, at }) => integrations.keyChanged(id, at ?? undefined),
});
