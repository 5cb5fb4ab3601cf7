import { writeHandover } from '@/utils/credentials/handover/file';
import { openHandover, takeHandover } from '@/utils/credentials/handover/handover';
import { rowOf } from '@/utils/credentials/row';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import { calibrate } from '@/utils/vault/calibrate';
import type { Background } from './world';

type HandoverChannels = {
  [Name in keyof Contract as Name extends `handover.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours that hand credentials over and take them over. */
export const handoverHandlers = ({ credentials: world }: Background): Handlers<HandoverChannels> => ({
  'handover.make': async ({ id, passphrase, ...said }) => {
    const credential = await world.repository.get(id);
    if (!credential) throw new Refusal('gone');
    const text = await writeHandover(credential, said, passphrase, {
      iterations: await calibrate(() => performance.now()),
      random: (bytes) => crypto.getRandomValues(bytes),
      clock: world.clock,
    });
    return { text };
  },
  'handover.open': ({ text, passphrase }) => openHandover(text, passphrase, world),
  'handover.take': async ({ text, passphrase }) => {
    const taken = await takeHandover(text, passphrase, world);
    if (taken.kind !== 'taken') return taken;
    return { kind: 'taken', saving: taken.saving, row: rowOf(taken.credential) };
  },
});
