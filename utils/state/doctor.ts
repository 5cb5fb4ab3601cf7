import { type Signal, signal } from '@preact/signals';
import type { Examination } from '@/utils/activecampaign/doctor';
import { requestNetworkErrors } from '@/utils/browser/network-names';
import type { Client } from '@/utils/messaging/client';
import type { ReplyError } from '@/utils/messaging/reply';

/** What is examined: a saved credential, or a pair with its URL as it was pasted. */
export type Examined = { readonly id: string } | { readonly url: string; readonly key: string };

/** The search for the cause of one pair's trouble. */
export interface Doctor {
  readonly looking: Signal<boolean>;
  readonly answer: Signal<Examination | undefined>;
  /** Why the search itself came to nothing. */
  readonly trouble: Signal<ReplyError | undefined>;
  look(): Promise<void>;
  /** Gives up what is under way; nothing more is sent. */
  stop(): void;
  /** Asks for the permission to hear the names of network errors, then looks again. Only from a click. */
  allowNames(): Promise<void>;
}

/** The store for one examination. */
export function createDoctor(
  client: Client,
  examined: Examined,
  request: () => Promise<boolean> = requestNetworkErrors,
): Doctor {
  const looking = signal(false);
  const answer = signal<Examination | undefined>(undefined);
  const trouble = signal<ReplyError | undefined>(undefined);
  let running: string | undefined;

  const doctor: Doctor = {
    looking,
    answer,
    trouble,
    async look() {
      const examination = crypto.randomUUID();
      running = examination;
      looking.value = true;
      trouble.value = undefined;
      const reply =
        'id' in examined
          ? await client('doctor.examine', { ...examined, examination })
          : await client('doctor.examine-pair', { ...examined, examination });
      // Given up meanwhile, or asked anew.
      if (running !== examination) return;
      running = undefined;
      looking.value = false;
      if (reply.ok) answer.value = reply.value;
      else trouble.value = reply.error;
    },
    stop() {
      if (running === undefined) return;
      void client('doctor.stop', { examination: running });
      running = undefined;
      looking.value = false;
    },
    async allowNames() {
      if (await request()) await doctor.look();
    },
  };
  return doctor;
}
