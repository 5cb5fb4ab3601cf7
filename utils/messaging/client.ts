import type { ChannelName, Input, Value } from './contract';
import { interrupted, isReply, type Reply } from './reply';

/** Makes requests of the background. Never rejects: a worker that ended is a reply like any other. */
export type Client = <Name extends ChannelName>(
  channel: Name,
  input: Input<Name>,
) => Promise<Reply<Value<Name>>>;

/** A client over a way to send messages. */
export function createClient(send: (message: unknown) => Promise<unknown>): Client {
  return async <Name extends ChannelName>(channel: Name, input: Input<Name>) => {
    try {
      const reply = await send({ channel, input });
      return isReply(reply) ? (reply as Reply<Value<Name>>) : interrupted;
    } catch {
      return interrupted;
    }
  };
}
