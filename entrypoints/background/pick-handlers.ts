import { createPicks, type Picks } from '@/utils/console/picks';
import type { Contract } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import { patientCalls } from './console';
import type { Background } from './world';

type PickChannels = {
  [Name in keyof Contract as Name extends `pick.${string}` ? Name : never]: Contract[Name];
};

/** Picking by name, on the real browser. */
export const buildPicks = (background: Background): Picks => {
  const { repository, clock } = background.credentials;
  return createPicks({ repository, clock, calls: patientCalls(background) });
};

/** Answers the fields that pick by name. */
export const pickHandlers = (picks: Picks): Handlers<PickChannels> => ({
  'pick.search': ({ id, kind, text, fresh }) => picks.search(id, kind, text, fresh),
  'pick.name': ({ id, kind, of }) => picks.name(id, kind, of),
});
