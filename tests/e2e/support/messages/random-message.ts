import type { GenericSchema } from 'valibot';
import { oddValues } from './odd-values.ts';
import { pick, type Random, randomInput } from './random-input.ts';

/** What is known of a contract: who may use each channel, and the shape of its input. */
export type Channels = Readonly<Record<string, { readonly from: string; readonly input: GenericSchema }>>;

/** JSON, in which an odd value may be named (see odd-values). */
export type Message = unknown;

const own = (random: Random): unknown => ({ odd: pick(oddValues, random) });

/** Names that are no channel, though some mean something to every object. */
const noChannels = (channel: string): readonly unknown[] => [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  '',
  ' ',
  channel.toUpperCase(),
  `${channel} `,
  `${channel}\0`,
  channel.split('.')[0],
  [channel],
  { toString: channel },
  0,
  null,
];

/** Members that claim what only the browser may say. */
const claims = (origin: string): readonly Readonly<Record<string, unknown>>[] => [
  { id: 'keyring', url: `${origin}/popup.html` },
  { sender: { id: 'keyring', url: `${origin}/popup.html`, origin, kind: 'own-page' } },
  { from: 'own-page', kind: 'own-page' },
  { tab: undefined, frameId: 0 },
];

/** One change in a JSON value: a member is lost, added, or becomes something else. */
function mutated(value: unknown, words: readonly string[], random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return anything(words, random);
  const copy: Record<string, unknown> = { ...value };
  const names = Object.keys(copy);
  const name = pick(names, random);
  const fate = random();
  if (name === undefined || fate < 0.2)
    define(copy, pick(['__proto__', 'constructor', 'more', '0', ''], random) ?? '', anything(words, random));
  else if (fate < 0.4) delete copy[name];
  else if (fate < 0.6) copy[name] = anything(words, random);
  else if (fate < 0.8 && typeof copy[name] === 'string') copy[name] = bent(copy[name], random);
  else copy[name] = mutated(copy[name], words, random);
  return copy;
}

/** A text with one character changed, lost or added, or some of it in capitals. */
function bent(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const put = pick(['', '\0', '/', '.', '@', '%2e', '\u202e', 'ſ', ' ', '0'], random) ?? '';
  return (
    pick([text.toUpperCase(), text.slice(0, at), text.slice(0, at) + put + text.slice(at + 1)], random) ?? ''
  );
}

function anything(words: readonly string[], random: Random): unknown {
  const fate = random();
  if (fate < 0.35) return own(random);
  if (fate < 0.6) return pick(words, random);
  if (fate < 0.8) return pick([null, true, false, 0, -1, 1.5, 1e308, '', [], {}], random);
  return { [pick(words, random) ?? 'x']: [pick(words, random), own(random)] };
}

const define = (holder: object, name: string, value: unknown): unknown =>
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

/**
 * Makes messages of every channel and shape, some as they should be and some of no shape at all; half of them for the
 * channels that content scripts may use.
 */
export function randomMessages(
  channels: Channels,
  words: readonly string[],
  origin: string,
  random: Random,
): () => Message {
  const names = Object.keys(channels);
  const open = names.filter((name) => channels[name]?.from === 'content-script');
  return () => {
    const channel = pick(random() < 0.5 ? open : names, random) ?? '';
    const schema = channels[channel]?.input;
    const input = schema && randomInput(schema, words, random);
    const fate = random();
    if (fate < 0.4) return { channel, input };
    if (fate < 0.65) return { channel, input: mutated(input, words, random) };
    if (fate < 0.75) return { channel, input: anything(words, random) };
    if (fate < 0.85) return { channel: pick(noChannels(channel), random), input };
    if (fate < 0.95) return { channel, input, ...pick(claims(origin), random) };
    return pick([channel, [channel, input], { input }, { channel }, anything(words, random)], random);
  };
}
