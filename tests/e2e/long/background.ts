import type { ChannelName, Contract, Input, Value } from '../../../utils/messaging/contract.ts';
import type { Reply } from '../../../utils/messaging/reply.ts';
import type { Tab } from '../support/surface.ts';
import { until } from '../support/until.ts';

type OwnPageChannel = {
  [Name in ChannelName]: Contract[Name]['from'] extends 'own-page' ? Name : never;
}[ChannelName];

/** Asks the background as a page of Keyring does, from such a page. */
export class Background {
  readonly #page: Tab;

  constructor(page: Tab) {
    this.#page = page;
  }

  /**
   * The answer; undefined where none came, because the background or the browser ended first.
   *
   * @throws an Error for an answer that says no, unless it is that the vault is locked.
   */
  async ask<Name extends OwnPageChannel>(
    channel: Name,
    input: Input<Name>,
  ): Promise<Value<Name> | undefined> {
    const request = JSON.stringify({ channel, input });
    const reply = await this.#page
      .evaluate<Reply<Value<Name>> | null>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${request}).catch(() => null)`,
      )
      .catch(() => null);
    if (!reply) return undefined;
    if (reply.ok) return reply.value;
    if (reply.error.code === 'vault-locked') return undefined;
    throw new Error(`${channel} ${request}: ${reply.error.code}`);
  }

  /** The answer, asked for again until one comes. */
  answer<Name extends OwnPageChannel>(channel: Name, input: Input<Name>): Promise<Value<Name>> {
    return until(`an answer of ${channel}`, () => this.ask(channel, input));
  }

  /** Settles at the next change of what is stored. */
  change(): Promise<unknown> {
    return this.#page
      .evaluate(`new Promise((resolve) => {
        const { onChanged } = (globalThis.browser ?? chrome).storage.local;
        const changed = () => { onChanged.removeListener(changed); resolve(null); };
        onChanged.addListener(changed);
      })`)
      .catch(() => undefined);
  }
}
