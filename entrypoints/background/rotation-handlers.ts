import type { Integrations } from '@/utils/credentials/integrations/store';
import { createRotations } from '@/utils/credentials/rotation/rotations';
import type { RotationShown } from '@/utils/credentials/rotation/shown';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type RotationChannels = {
  [Name in keyof Contract as Name extends `rotation.${string}` ? Name : never]: Contract[Name];
};

const present = (shown: RotationShown | undefined): RotationShown => {
  if (!shown) throw new Refusal('gone');
  return shown;
};

/** Answers the pages of ours about replacing keys. */
export function rotationHandlers(
  { credentials }: Background,
  integrations: Integrations,
): Handlers<RotationChannels> {
  const rotations = createRotations({ ...credentials, integrations });
  return {
    'rotation.list': () => rotations.list(),
    'rotation.begin': async ({ credential, reason }) => present(await rotations.begin(credential, reason)),
    'rotation.look': async ({ id }) => present(await rotations.look(id)),
    'rotation.prepare': async ({ id, ...preparation }) => present(await rotations.prepare(id, preparation)),
    'rotation.tick': async ({ id, integration, done }) =>
      present(await rotations.tick(id, integration, done)),
    'rotation.prove': async ({ id }) => present(await rotations.prove(id)),
    'rotation.finish': async ({ id, finished }) => present(await rotations.finish(id, finished)),
    'rotation.remove': async ({ id }) => {
      await rotations.remove(id);
      return null;
    },
    'rotation.later': async ({ credential }) => {
      await rotations.later(credential);
      return null;
    },
  };
}
