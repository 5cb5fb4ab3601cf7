import type { PageSaving, Standing } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import type { Messages } from './messages';

/** What can be asked of the background about the pair that the page shows. */
export type Request = 'look-up' | 'save' | 'undo';

/** What the bar says beside its copies of how the pair stands, and the one thing it offers to do. */
export interface BarWords {
  readonly tone?: 'good' | 'warn' | 'bad' | 'unknown';
  /** Stands in the place of the name, at the beginning. */
  readonly headline?: string;
  readonly sentence?: string;
  readonly request?: Request;
  /** The name of the button that makes the request. */
  readonly offer?: string;
  /** The button was pressed, and the answer is on its way. */
  readonly busy?: boolean;
  /** What just happened: it stays until something else does, even if the page is looked at anew. */
  readonly event?: boolean;
}

const longestName = 40;

/** Names may be long; what is said of them must still be seen. */
const short = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Words for how the pair stands to what is saved. `account`: as the page's own address names it. */
export function standingWords(
  { kind, state = 'unknown' }: Standing,
  account: string,
  messages: Messages,
): BarWords {
  if (kind === 'saved') return { tone: state, sentence: messages.saved(short(account), state) };
  const save = { request: 'save', offer: messages.save } as const;
  if (kind === 'locked') return { ...save, tone: 'unknown', sentence: messages.locked };
  return kind === 'another' ? { ...save, tone: 'warn', headline: messages.another(short(account)) } : save;
}

/** Words for what saving came to. */
export function savingWords(
  { kind, state, owner }: PageSaving,
  account: string,
  messages: Messages,
): BarWords {
  const event = true;
  if (kind === 'changed') {
    return { tone: 'good', sentence: messages.changed, request: 'undo', offer: messages.undo, event };
  }
  if (kind === 'beside') return { tone: state, sentence: messages.beside(short(owner ?? ''), state), event };
  return standingWords({ kind: 'saved', state }, account, messages);
}

/** Words for how the pair stands after undo. Only another key being saved means that it worked. */
export function undoWords(standing: Standing, account: string, messages: Messages): BarWords {
  return standing.kind === 'another'
    ? { ...standingWords(standing, account, messages), sentence: messages.undone }
    : { sentence: messages.notUndone, event: true };
}

/** Words for a request that came to nothing; `disconnected`: the extension itself is no longer there. */
export function troubleWords(
  code: ErrorCode | 'disconnected',
  request: Request,
  messages: Messages,
): BarWords {
  const bad = { tone: 'bad', event: true } as const;
  if (code === 'disconnected') return { ...bad, sentence: messages.updated };
  const offer = request === 'save' ? messages.save : messages.again;
  return { ...bad, sentence: troubleSentence(code, messages), request, offer };
}

function troubleSentence(code: ErrorCode, messages: Messages): string {
  if (code === 'storage-full') return messages.full;
  if (code === 'refused' || code === 'not-a-pair') return messages.refused;
  if (code === 'vault-locked') return messages.locked;
  return code.startsWith('vault') ? messages.vault : messages.interrupted;
}
