import { CredentialGone } from '@/utils/console/gone';
import { createPicks, type Picks } from '@/utils/console/picks';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import { patientCalls } from './console';
import type { Background } from './world';

type PickChannels = {
  [Name in keyof Contract as Name extends `pick.${string}` ? Name : never]: Contract[Name];
};

const orGone = <T>(work: Promise<T>): Promise<T> =>
  work.catch((problem: unknown) => {
    throw problem instanceof CredentialGone ? new Refusal('gone') : problem;
  });

/** Picking by name, on the real browser. */
export const buildPicks = (background: Background): Picks => {
  const { repository, clock } = background.credentials;
  return createPicks({ repository, clock, calls: patientCalls(background) });
};

/** Answers the fields that pick by name. */
export const pickHandlers = (picks: Picks): Handlers<PickChannels> => ({
  'pick.search': ({ id, kind, text, fresh }) => orGone(picks.search(id, kind, text, fresh)),
  'pick.name': ({ id, kind, of }) => orGone(picks.name(id, kind, of)),
});
