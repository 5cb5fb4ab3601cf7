import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, Input, Value } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';

/** The channels that answer about an answer. */
type AnswerChannel = Extract<ChannelName, `answer.${string}`>;

/** Asks the background about one answer, and notes what goes wrong. */
export interface Asking {
  /** Why the last question came to nothing; `gone`: the answer is held no longer. */
  readonly trouble: ReadonlySignal<ErrorCode | undefined>;
  ask<Name extends AnswerChannel>(
    channel: Name,
    input: Omit<Input<Name>, 'call'>,
  ): Promise<Value<Name> | undefined>;
}

/** Questions about the answer of one call. */
export function createAsking(client: Client, call: string): Asking {
  const trouble = signal<ErrorCode | undefined>(undefined);
  return {
    trouble,
    async ask<Name extends AnswerChannel>(channel: Name, input: Omit<Input<Name>, 'call'>) {
      const reply = await client(channel, { ...input, call } as Input<Name>);
      trouble.value = reply.ok ? undefined : reply.error.code;
      return reply.ok ? reply.value : undefined;
    },
  };
}
