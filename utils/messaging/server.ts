import * as v from 'valibot';
import type { MessageSender } from '@/utils/browser/runtime';
import type { AnyChannel, InputOf, Request, SenderOf, ValueOf } from './channel';
import { type ErrorCode, failed, Refusal, type Reply } from './reply';
import { type Extension, identify } from './sender';

/** One handler a channel. */
export type Handlers<Channels extends Record<string, AnyChannel>> = {
  readonly [Name in keyof Channels]: (
    input: InputOf<Channels[Name]>,
    sender: SenderOf<Channels[Name]>,
  ) => Promise<ValueOf<Channels[Name]>>;
};

/** Why a message was refused before it came to a handler. */
export type RefusalReason = 'message' | 'channel' | 'sender' | 'shape';

export interface ServerWorld {
  readonly extension: Extension;
  readonly onRefusal: (reason: RefusalReason) => void;
  /** The code for what a handler threw, where it is not a `Refusal`. */
  readonly codeOf: (problem: unknown) => ErrorCode;
}

/**
 * Answers messages by the contract: the channel must be known, the sender one that may use it, the input of its
 * shape. All else is refused, in the same words whatever was wrong, and counted.
 */
export function createServer<Channels extends Record<string, AnyChannel>>(
  channels: Channels,
  handlers: Handlers<Channels>,
  world: ServerWorld,
): (message: unknown, sender: MessageSender) => Promise<Reply<unknown>> {
  const refuse = (reason: RefusalReason): Reply<unknown> => {
    world.onRefusal(reason);
    return failed('refused');
  };
  return async (message, sender) => {
    const { channel: name, input } = (message ?? {}) as Partial<Request>;
    if (typeof name !== 'string') return refuse('message');
    const channel = Object.hasOwn(channels, name) ? channels[name] : undefined;
    if (!channel) return refuse('channel');
    const from = identify(sender, world.extension);
    if (from?.kind !== channel.from) return refuse('sender');
    const reading = v.safeParse(channel.input, input);
    if (!reading.success) return refuse('shape');
    try {
      const handler = handlers[name] as (input: unknown, sender: unknown) => Promise<unknown>;
      return { ok: true, value: await handler(reading.output, from) };
    } catch (problem) {
      return failed(problem instanceof Refusal ? problem.code : world.codeOf(problem));
    }
  };
}
