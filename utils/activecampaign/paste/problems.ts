import type { ApiAddress } from '../address';
import { judgeKey, usualKeyLength } from '../key';
import { findAccountName } from './account-name';
import type { RefusedFind } from './addresses';
import type { PasteProblem, PasteReading } from './types';

/** What else the text held that explains why something is missing. */
export interface Remains {
  readonly text: string;
  readonly refused: readonly RefusedFind[];
  /** The lengths of what was meant as a key. */
  readonly misfits: readonly number[];
  readonly doubts: readonly { readonly addresses: readonly ApiAddress[]; readonly keys: readonly string[] }[];
}

const masked =
  /(?:key|token|cl[ée]|jeton|chave)["']?[ \t]{0,4}[:=]?[ \t\n]{0,4}["']?(?:[0-9a-f]{0,8}(?:[•●∙*·▪]{4,}|…|\.{3,}|x{6,}))|[•●∙▪]{6,}/iu;

/** What is missing or cannot be told, the most telling first. */
export function problemsOf(
  { pairs, found }: Pick<PasteReading, 'pairs' | 'found'>,
  remains: Remains,
): PasteProblem[] {
  if (remains.text.trim() === '') return [{ kind: 'empty' }];
  const doubts = remains.doubts.map(({ addresses, keys }) => doubtOf(addresses, keys));
  const doubted = new Set(
    remains.doubts.flatMap(({ addresses, keys }) => [...addresses.map((each) => each.origin), ...keys]),
  );
  const addresses = found.addresses
    .map(({ address }) => address)
    .filter(({ origin }) => !doubted.has(origin));
  const keys = found.keys.map(({ key }) => key).filter((key) => !doubted.has(key));
  const unusual = [...pairs, ...found.keys]
    .filter(({ key }) => key.length !== usualKeyLength)
    .map(({ key }): PasteProblem => ({ kind: 'key-unusual', length: key.length }));
  const nothing = pairs.length === 0 && found.addresses.length === 0 && found.keys.length === 0;
  if (nothing) return withoutAnything(remains);
  return [
    ...doubts,
    ...withoutKey(addresses, remains),
    ...keys.slice(0, 1).map(() => whyNoAddress(remains) ?? ({ kind: 'address-missing' } as const)),
    ...unusual,
  ];
}

/** One reason that explains all of them, else each address by itself. */
function withoutKey(addresses: readonly ApiAddress[], remains: Remains): PasteProblem[] {
  const reason = addresses.length > 0 ? whyNoKey(remains) : undefined;
  return reason ? [reason] : addresses.map((address) => ({ kind: 'key-missing', address }));
}

function withoutAnything(remains: Remains): PasteProblem[] {
  const reasons = [whyNoAddress(remains), whyNoKey(remains)].filter((reason) => reason !== undefined);
  return reasons.length > 0 ? reasons : [{ kind: 'nothing' }];
}

function doubtOf(addresses: readonly ApiAddress[], keys: readonly string[]): PasteProblem {
  const [address] = addresses;
  const [key] = keys;
  if (key && keys.length === 1) return { kind: 'several-addresses', addresses, key };
  if (address && addresses.length === 1) return { kind: 'several-keys', address, keys };
  return { kind: 'unclear', addresses, keys };
}

function whyNoKey({ text, misfits }: Remains): PasteProblem | undefined {
  const [length] = misfits;
  if (length !== undefined) {
    return {
      kind: judgeKey('0'.repeat(length)).kind === 'too-short' ? 'key-too-short' : 'key-too-long',
      length,
    };
  }
  return masked.test(text) ? { kind: 'key-masked' } : undefined;
}

function whyNoAddress({ text, refused }: Remains): PasteProblem | undefined {
  const [first] = refused;
  if (first) return { kind: 'address-refused', ...first };
  const account = findAccountName(text);
  return account ? { kind: 'account-name', account } : undefined;
}
