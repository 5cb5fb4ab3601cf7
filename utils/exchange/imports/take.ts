import { isKey } from '@/utils/activecampaign/key';
import { pathOf } from '@/utils/activecampaign/requests/draft';
import {
  type ExchangedRequest,
  methods,
  mostBodyLength,
  mostTargetLength,
  staysOnHost,
  tidyName,
} from '../request';
import { bodyText } from './body';
import { readHeaders } from './headers';
import { placeOf } from './place';
import { withoutKeyParameters } from './query-keys';
import type { Behind, LeftOut, LeftOutWhy, RawRequest } from './types';
import { filledWith, withOurVariables } from './variables';

/** What became of one request of a file. Names and notes are as long as they were: keys may still be in them. */
export interface Taken {
  /** Undefined where it does not come; `leftOut` says why. */
  readonly request: ExchangedRequest | undefined;
  readonly leftOut: LeftOut | undefined;
  readonly behind: readonly Behind[];
  /** Whatever stood where a key belongs. */
  readonly secrets: readonly string[];
  readonly key: { readonly key: string; readonly origin: string | undefined } | undefined;
}

/** Characters of a name or note before keys are taken out of it: cut shorter, a piece of a key might be left. */
const longestNote = 5_000;

const note = (text: string): string => tidyName(text.slice(0, longestNote));

/** The name of a request; of one that has none, what it asks for. */
const nameOf = ({ name, method }: RawRequest, path: string): string =>
  note(name) || note(`${method} ${path.replace(/^\/api\/3/, '')}`) || '?';

/** Makes a request of the console out of one of a file, as far as it is one. */
export function take(raw: RawRequest, values: ReadonlyMap<string, string>): Taken {
  const headers = readHeaders(raw.headers);
  const method = methods.find((one) => one === raw.method.trim().toUpperCase());
  const place = placeOf(method ?? '', withOurVariables(raw.url), values);
  const away = 'elsewhere' in place;
  const { target, keys } = withoutKeyParameters(away ? '' : place.target);
  const secrets = [...headers.keys, ...keys].map((text) => filledWith(withOurVariables(text), values));
  const name = nameOf(raw, away ? place.elsewhere : pathOf(target));
  const key = secrets.find(isKey);
  const found = {
    secrets: secrets.filter((text) => !text.includes('{{')),
    key: key === undefined || away ? undefined : { key, origin: place.origin },
  };
  const out = (why: LeftOutWhy, detail = ''): Taken => ({
    request: undefined,
    leftOut: { name, why, detail: note(detail) },
    behind: [],
    ...found,
  });

  if (away) return out('elsewhere', place.elsewhere);
  if (!method) return out('method', raw.method);
  const body = bodyText(raw.body, headers.type, { method, target });
  if ('why' in body) return out(body.why, body.detail);
  if (target.length > mostTargetLength || body.text.length > mostBodyLength) return out('too-long');
  if (!staysOnHost(target)) return out('elsewhere', '');

  const what = new Set([...raw.behind, ...(headers.hasLogin ? (['login'] as const) : [])]);
  if (`${target}${body.text}`.includes('{%')) what.add('functions');
  const behind: Behind[] = [...what].map((one) => ({ name, what: one, detail: '' }));
  if (headers.others.length > 0)
    behind.push({ name, what: 'headers', detail: note(headers.others.join(', ')) });
  const folder = note(raw.folder.map(note).filter(Boolean).join(' / '));
  return {
    request: { name, folder, method, target, body: body.text },
    leftOut: undefined,
    behind,
    ...found,
  };
}
