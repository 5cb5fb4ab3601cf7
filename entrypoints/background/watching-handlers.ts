import type { Watching } from '@/utils/credentials/watching/watching';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';

type WatchingChannels = {
  [Name in keyof Contract as Name extends `watching.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours about watching. */
export const watchingHandlers = (watching: Watching): Handlers<WatchingChannels> => ({
  'watching.state': () => watching.state(),
  'watching.settled': () => watching.settled(),
  'watching.choose': (chosen) =>
    watching.choose({
      ...(chosen.every !== undefined && { every: chosen.every }),
      ...(chosen.notify !== undefined && { notify: chosen.notify }),
      ...(chosen.names !== undefined && { names: chosen.names }),
    }),
  'watching.changes': () => watching.changes(),
  'watching.acknowledge': ({ upTo }) => watching.acknowledge(upTo),
});
