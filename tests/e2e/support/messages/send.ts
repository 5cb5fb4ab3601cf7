import { contract } from '../../../../utils/messaging/contract.ts';
import { seeded } from '../../../unit/activecampaign/seeded.ts';
import { evaluateInContentScript } from '../content-script.ts';
import type { Keyring } from '../keyring.ts';
import type { Tab } from '../surface.ts';
import { withOddValues } from './odd-values.ts';
import { type Message, randomMessages } from './random-message.ts';
import { type Secret, secretFinder } from './secrets.ts';

export interface Sending {
  /** Pages with content scripts of Keyring's: each sends its part. */
  readonly tabs: readonly Tab[];
  readonly rounds: number;
  readonly seed: number;
  /** What the messages speak of. */
  readonly words: readonly string[];
  /** What no answer may hold. */
  readonly secrets: readonly Secret[];
}

/** The answer that a content script got, or what the browser said to it instead. */
type Answer = { readonly reply: unknown } | { readonly unsent: string };

/** So many at a time: the answers come back in one piece. */
const batchSize = 250;

const isRefused = (reply: unknown): boolean =>
  JSON.stringify(reply) === JSON.stringify({ ok: false, error: { code: 'refused', retryable: false } });

const own = (channel: unknown): boolean =>
  Object.entries(contract).some(([name, { from }]) => name === channel && from === 'content-script');

/**
 * Sends random messages of every channel and shape from where content scripts run.
 *
 * @returns how often each kind of answer came.
 * @throws an Error for an answer that holds a secret, for any but a refusal on a channel that is not a content
 * script's, and for a handler that fell over.
 */
export async function sendRandomMessages(
  keyring: Keyring,
  sending: Sending,
): Promise<Record<string, number>> {
  const { tabs, rounds, seed, words, secrets } = sending;
  const next = randomMessages(contract, words, keyring.extensionOrigin, seeded(seed));
  const find = secretFinder(secrets);
  const counts: Record<string, number> = {};
  for (let sent = 0, turn = 0; sent < rounds; turn++) {
    const batch = Array.from({ length: Math.min(batchSize, rounds - sent) }, next);
    sent += batch.length;
    const tab = tabs[turn % tabs.length];
    if (!tab) throw new Error('No page to send from');
    const answers = await evaluateInContentScript<Answer[]>(keyring, tab, sendingOf(batch));
    for (const [index, answer] of answers.entries()) {
      const kind = kindOf(batch[index], answer, find);
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}

function kindOf(message: Message, answer: Answer, find: ReturnType<typeof secretFinder>): string {
  // Not every value can be sent in every browser: then it is the sender who is told.
  if ('unsent' in answer) return 'not to be sent';
  const { reply } = answer;
  const written = JSON.stringify(message) ?? '';
  const wrong = (what: string) =>
    new Error(`${what}: ${JSON.stringify(reply)} to ${written.slice(0, 2_000)}`);
  const held = find(reply, written);
  if (held.length > 0) throw wrong(`Told ${held.join(', ')}`);
  const { channel } = (message ?? {}) as { channel?: unknown };
  if (isRefused(reply)) return 'refused';
  if (!own(channel)) throw wrong('Not refused');
  const { ok, error } = (reply ?? {}) as { ok?: boolean; error?: { code: string } };
  if (ok === undefined || error?.code === 'internal') throw wrong('No answer');
  return error?.code ?? `${channel} answered`;
}

/** Sends all of them at once. Parsed there: in a literal `__proto__` would be no member. */
const sendingOf = (batch: readonly Message[]): string => `(() => {
  const withOddValues = ${withOddValues};
  const { runtime } = globalThis.browser ?? chrome;
  const send = async (message) => {
    try { return { reply: (await runtime.sendMessage(withOddValues(message))) ?? null }; }
    catch (problem) { return { unsent: String(problem) }; }
  };
  return Promise.all(JSON.parse(${JSON.stringify(JSON.stringify(batch))}).map(send));
})()`;
