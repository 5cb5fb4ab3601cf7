import type { Client } from '@/utils/messaging/client';
import type { Reply } from '@/utils/messaging/reply';
import {
  type BarWords,
  type Request,
  savingWords,
  standingWords,
  troubleWords,
  undoWords,
} from './bar-words';
import type { Messages } from './messages';

/** The pair that the page shows. */
export interface ShownPair {
  readonly url: string;
  readonly key: string;
}

export interface PairSession {
  /** Asks the background; what is shown follows. Nothing happens while an answer is on its way. */
  request(request: Request): Promise<void>;
  /** Asks anew how the pair stands, where what is shown may have become old elsewhere. */
  refresh(): Promise<void>;
}

export interface SessionWorld {
  /** The pair's account, as its address names it. */
  readonly account: string;
  readonly client: Client;
  readonly isConnected: () => boolean;
  readonly messages: Messages;
  /** Shows the words; undefined while it is not known how the pair stands. */
  readonly show: (words: BarWords | undefined) => void;
  /** Whether the page still shows this pair: answers that come later are dropped. */
  readonly isShown: () => boolean;
}

/** What goes on between the bar and the background about one pair. */
export function createPairSession(pair: ShownPair, world: SessionWorld): PairSession {
  const { client, messages, show } = world;
  let settled: BarWords | undefined;
  let asked = false;
  let latest = 0;

  /** Settles on the words for an answer, unless it is no longer wanted. */
  const answer = async <T>(
    request: Request,
    sent: Promise<Reply<T>>,
    read: (value: T, account: string, messages: Messages) => BarWords,
  ) => {
    const turn = ++latest;
    const reply = await sent;
    if (turn !== latest || !world.isShown()) return;
    // What was asked unasked for, and came to nothing, makes nothing less true than it was.
    if (!reply.ok && !asked) return;
    asked = false;
    settled = reply.ok
      ? read(reply.value, world.account, messages)
      : troubleWords(world.isConnected() ? reply.error.code : 'disconnected', request, messages);
    show(settled);
  };
  const send = (request: Request) => {
    if (request === 'save') return answer(request, client('page.save', pair), savingWords);
    if (request === 'undo') return answer(request, client('page.undo', pair), undoWords);
    return answer(request, client('page.look-up', pair), standingWords);
  };
  return {
    async request(request) {
      if (asked) return;
      asked = true;
      show(settled && { ...settled, busy: true, ...(request === 'save' && { offer: messages.saving }) });
      await send(request);
    },
    async refresh() {
      if (!asked && settled && !settled.event) await send('look-up');
    },
  };
}
