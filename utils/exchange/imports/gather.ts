import { isKey } from '@/utils/activecampaign/key';
import { readPaste } from '@/utils/activecampaign/paste';
import { encodingsOf } from '../redaction/encodings';
import { withoutKeys } from '../redaction/without-keys';
import { type ExchangedRequest, shortName } from '../request';
import { type Taken, take } from './take';
import type { Behind, Found, FoundPair, ImportReading, LeftOut, Pair } from './types';
import { valuesOf } from './variables';

/** More does not come: so much is kept at most. Characters are those of targets and bodies. */
const mostRequests = 1_000;
const mostCharacters = 5_000_000;
/** What is told of the rest. */
const mostTold = 2_000;
const longestDetail = 100;

/** The pairs that stand in an environment by themselves. */
const pairsIn = (environment: readonly Pair[]) =>
  environment.some(([, value]) => isKey(value))
    ? readPaste(environment.map(([name, value]) => `${name}=${value}`).join('\n'))
    : undefined;

/** Each of them once, by what it is. */
const once = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
];

/** The keys with the address of their API, and how many have none. */
function keysOf(environments: Found['environments'], taken: readonly Taken[]) {
  const pastes = environments.flatMap((environment) => pairsIn(environment) ?? []);
  const pairs = new Map<string, FoundPair>();
  const keep = (url: string, key: string): void => {
    if (!pairs.has(key.toLowerCase())) pairs.set(key.toLowerCase(), { url, key });
  };
  for (const { key } of taken) if (key?.origin !== undefined) keep(key.origin, key.key);
  for (const { address, key } of pastes.flatMap((paste) => paste.pairs)) keep(address.origin, key);
  const all = [
    ...taken.flatMap(({ key }) => (key ? [key.key] : [])),
    ...environments.flat().flatMap(([, value]) => (isKey(value) ? [value] : [])),
  ];
  const loose = new Set(all.map((key) => key.toLowerCase()).filter((key) => !pairs.has(key)));
  return { pairs: [...pairs.values()], loose: loose.size, all };
}

/** How many of them, from the first, there is room for. */
function fittingCount(requests: readonly ExchangedRequest[]): number {
  let characters = 0;
  const end = requests.findIndex(({ target, body }, at) => {
    characters += target.length + body.length;
    return at >= mostRequests || characters > mostCharacters;
  });
  return end < 0 ? requests.length : end;
}

/** Puts together what was found in all sources. No key is left in what is told or comes. */
export function gather(
  found: readonly Found[],
): Omit<Extract<ImportReading, { kind: 'read' }>, 'formats' | 'kind'> {
  const environments = found.flatMap((one) => one.environments);
  const values = valuesOf(environments);
  const taken = found.flatMap((one) => one.requests).map((raw) => take(raw, values));
  const keys = keysOf(environments, taken);
  const secrets = new Set([...keys.all, ...taken.flatMap((one) => one.secrets)]);
  const clean = withoutKeys([...secrets].filter((secret) => encodingsOf(secret).length > 0));
  const told = ({ name, detail }: Pick<LeftOut, 'name' | 'detail'>) => ({
    name: shortName(clean(name)),
    detail: clean(detail).slice(0, longestDetail),
  });
  const cleanRequest = (request: ExchangedRequest): ExchangedRequest => ({
    ...request,
    name: shortName(clean(request.name)),
    folder: shortName(clean(request.folder)),
    target: clean(request.target),
    body: clean(request.body),
  });
  const coming = [...found.flatMap((one) => one.kept), ...taken.flatMap(({ request }) => request ?? [])];
  const cleaned = coming.map(cleanRequest);
  const requests = once(cleaned).filter(({ name }) => name !== '');
  const count = fittingCount(requests);
  const leftOut = [
    ...found.flatMap((one) => one.leftOut),
    ...taken.flatMap((one) => one.leftOut ?? []),
    ...requests.slice(count).map(({ name }): LeftOut => ({ name, why: 'too-many', detail: '' })),
  ].map((one) => ({ ...one, ...told(one) }));
  const behind = taken.flatMap((one) => one.behind).map((one): Behind => ({ ...one, ...told(one) }));
  return {
    folders: [...new Set(found.flatMap((one) => one.folders).map((one) => shortName(clean(one))))],
    requests: requests.slice(0, count),
    leftOut: once(leftOut).slice(0, mostTold),
    behind: once(behind).slice(0, mostTold),
    taken: coming.filter(({ target, body }, at) => {
      const after = cleaned[at];
      return after?.target !== target || after.body !== body;
    }).length,
    pairs: keys.pairs,
    loose: keys.loose,
  };
}
