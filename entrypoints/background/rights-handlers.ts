import { createRightsLooks, type RightsLooks } from '@/utils/credentials/rights/rights';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type RightsChannels = {
  [Name in keyof Contract as Name extends `rights.${string}` ? Name : never]: Contract[Name];
};

/** What looks at the rights of keys, on the real browser. */
export const buildRights = ({ credentials }: Background): RightsLooks =>
  createRightsLooks({ ...credentials, later: (ms, work) => void setTimeout(work, ms) });

/** Answers the page that shows what a key can do. */
export const rightsHandlers = (looks: RightsLooks): Handlers<RightsChannels> => ({
  'rights.look': async ({ id }) => {
    const shown = await looks.start(id);
    if (!shown) throw new Refusal('gone');
    return shown;
  },
  'rights.progress': ({ id }) => looks.progress(id),
  'rights.stop': ({ id }) => looks.stop(id),
});
