import { snippetCall } from '@/utils/exchange/snippets/call';
import type { Snippet, SnippetCall } from '@/utils/exchange/snippets/snippet';
import { hostileCalls } from '../../../world/snippets/hostile-calls';
import { origin } from './calls';

/** The hostile calls that the programs of the world are given, for what can be tried without them. */
export const hostile: readonly (readonly [name: string, call: SnippetCall])[] = hostileCalls.map(
  ([name, draft]) => [name, snippetCall({ operation: undefined, draft, origin })],
);

/** Those that a format can take: one that has a limit says of the others that they are too long. */
export const hostileWithin = ({ limit = Number.POSITIVE_INFINITY, write }: Snippet) =>
  hostile.filter(([, call]) => write(call).length <= limit);

/** What arrives of a call, to be compared with what a model made of its snippet. */
export const arriving = ({ method, url, body, mediaType, headers }: SnippetCall, named: string) => ({
  method,
  url,
  body,
  headers: {
    'api-token': named,
    ...Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    ...(mediaType !== '' && { 'content-type': mediaType }),
  },
});

/** What a body means, where it may be written otherwise: the value of JSON, the pairs of a form. */
export function meaningOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return new URLSearchParams(body).toString();
  }
}
