import { readAddress } from '@/utils/activecampaign/address';
import { type Examination, notAnAddress } from '@/utils/activecampaign/doctor';
import { hearNetworkErrors, mayHearNetworkErrors } from '@/utils/browser/network-names';
import { examine } from '@/utils/credentials/doctor/examine';
import { type Subject, subjectOf } from '@/utils/credentials/doctor/subject';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type DoctorChannels = {
  [Name in keyof Contract as Name extends `doctor.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours that look for the cause of a pair's trouble. */
export function doctorHandlers({ credentials }: Background): Handlers<DoctorChannels> {
  const { repository, calls } = credentials;
  const networkNames = { permitted: mayHearNetworkErrors, during: hearNetworkErrors };
  const running = new Map<string, AbortController>();

  const run = async (subject: Subject, examination: string): Promise<Examination> => {
    const control = new AbortController();
    running.set(examination, control);
    try {
      return await examine(subject, { repository, calls, networkNames }, control.signal);
    } catch (problem) {
      // Nobody waits for it any longer.
      throw control.signal.aborted ? new Refusal('interrupted') : problem;
    } finally {
      running.delete(examination);
    }
  };

  return {
    'doctor.examine': async ({ id, examination }) => {
      const credential = await repository.get(id);
      if (!credential) throw new Refusal('gone');
      return run(subjectOf(credential), examination);
    },
    'doctor.examine-pair': async ({ url, key, examination }) => {
      const reading = readAddress(url, 'keep');
      if (!reading.ok) return notAnAddress(reading.problem);
      const { account, origin } = reading.address;
      return run({ account, origin, key, repairs: reading.repairs }, examination);
    },
    'doctor.stop': async ({ examination }) => {
      running.get(examination)?.abort();
      return null;
    },
  };
}
