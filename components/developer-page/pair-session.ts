import type { Client } from '@/utils/messaging/client';
import type { PageSaving, Standing } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';
import { type BarState, ofSaving, ofStanding, ofUndo, type Request } from './bar-state';

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
  readonly client: Client;
  readonly isConnected: () => boolean;
  readonly show: (state: BarState) => void;
  /** When it aborts, the page no longer shows this pair: answers that come later are dropped. */
  readonly signal: AbortSignal;
}

const canGrowOld: ReadonlySet<BarState['kind']> = new Set(['unsaved', 'saved', 'another']);

/** What goes on between the bar and the background about one pair. */
export function createPairSession(pair: ShownPair, world: SessionWorld): PairSession {
  let state: BarState = { kind: 'looking' };
  let asked = false;
  let latest = 0;

  const show = (next: BarState) => {
    state = next;
    world.show(next);
  };
  /** The state that the answer makes; undefined where the answer is no longer wanted. */
  const answerTo = async <T extends Standing | PageSaving>(
    during: Request,
    sent: Promise<Reply<T>>,
    read: (value: T) => BarState,
  ): Promise<BarState | undefined> => {
    const turn = ++latest;
    const reply = await sent;
    if (world.signal.aborted || turn !== latest) return undefined;
    if (reply.ok) return read(reply.value);
    return { kind: 'trouble', code: world.isConnected() ? reply.error.code : 'disconnected', during };
  };
  const send = {
    'look-up': () => answerTo('look-up', world.client('page.look-up', pair), ofStanding),
    save: () => answerTo('save', world.client('page.save', pair), ofSaving),
    undo: () => answerTo('undo', world.client('page.undo', pair), ofUndo),
  };
  const meanwhile = (request: Request): BarState => {
    if (request === 'undo') return { kind: 'undoing' };
    if (request === 'look-up') return { kind: 'looking' };
    return { kind: 'saving', another: state.kind === 'another' ? state.label : undefined };
  };

  return {
    async request(request) {
      if (asked) return;
      asked = true;
      show(meanwhile(request));
      const next = await send[request]();
      asked = false;
      if (next) show(next);
    },
    async refresh() {
      if (asked || !canGrowOld.has(state.kind)) return;
      const next = await send['look-up']();
      // An answer that did not come makes nothing less true than it was.
      if (next && next.kind !== 'trouble') show(next);
    },
  };
}
