import { encoded } from '../query';
import type { Pair, RawBody, RawRequest } from '../types';
import { longWithValue, short, shortWithValue } from './curl-options';

/** What the options of a command said, in order. */
type Options = readonly Pair[];

const valued = new Set(
  'request header data data-raw data-ascii data-binary data-urlencode json url url-query user cookie form form-string upload-file'.split(
    ' ',
  ),
);

/** The options of a command, by their long names; what is none is an address. */
function optionsOf(words: readonly string[]): Options {
  const options: Pair[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = (): string => words[++at] ?? '';
    if (word.startsWith('--')) {
      const equals = word.indexOf('=');
      const name = word.slice(2, equals < 0 ? undefined : equals);
      const takes = valued.has(name) || longWithValue.has(name);
      options.push([name, equals >= 0 ? word.slice(equals + 1) : takes ? value() : '']);
    } else if (/^-[A-Za-z]/.test(word)) {
      for (let sign = 1; sign < word.length; sign += 1) {
        const letter = word[sign] ?? '';
        const name = short[letter] ?? letter;
        if (!shortWithValue.includes(letter)) options.push([name, '']);
        else {
          options.push([name, sign + 1 < word.length ? word.slice(sign + 1) : value()]);
          break;
        }
      }
    } else if (word !== '-') options.push(['url', word]);
  }
  return options;
}

const dataOptions = /^(?:data(?:-raw|-ascii|-binary|-urlencode)?|json)$/;

/** One piece of data as it is sent; undefined where it lies in a file. */
function dataOf([name, value]: Pair): string | undefined {
  if (name !== 'data-raw' && name !== 'data-urlencode' && value.startsWith('@')) return undefined;
  if (name !== 'data-urlencode') return value;
  const at = value.search(/[=@]/);
  if (value[at] === '@') return undefined;
  const [before, text] = at < 0 ? ['', value] : [value.slice(0, at + 1), value.slice(at + 1)];
  return `${before === '=' ? '' : before}${encoded(text)}`;
}

/** What `--url-query` adds: as `--data-urlencode`, but for what begins with a plus, which is as it is. */
const queryPart = ([, value]: Pair): string =>
  value.startsWith('+') ? value.slice(1) : (dataOf(['data-urlencode', value]) ?? '');

function headerOf(line: string): Pair {
  const colon = line.indexOf(':', 1);
  return colon < 0
    ? [line.replace(/;$/, ''), '']
    : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The requests that a curl command sends, one for each address; none where the command is another one. */
export function requestsOfCurl(words: readonly string[]): readonly RawRequest[] {
  if (!/^(?:.*[/\\])?curl(?:\.exe)?$/i.test(words[0] ?? '')) return [];
  return partsOf(optionsOf(words)).flatMap((options) => {
    const urls = options.filter(([name]) => name === 'url');
    return (urls.length === 0 ? [''] : urls.map(([, url]) => url)).map((url) => requestOf(url, options));
  });
}

/** The options before and after each `--next`, which begins anew. */
function partsOf(options: Options): readonly Options[] {
  const parts: Pair[][] = [[]];
  for (const option of options) {
    if (/^(?:next|:)$/.test(option[0])) parts.push([]);
    else parts.at(-1)?.push(option);
  }
  return parts.filter(({ length }) => length > 0 || parts.length === 1);
}

function requestOf(url: string, options: Options): RawRequest {
  const all = (wanted: RegExp): Options => options.filter(([name]) => wanted.test(name));
  const has = (name: string): boolean => options.some(([one]) => one === name);
  const data = all(dataOptions);
  const texts = data.map(dataOf);
  const text = texts.join('&');
  const isGet = has('get') && !texts.includes(undefined);
  const headers = [
    ...all(/^header$/).map(([, line]) => headerOf(line)),
    ...(has('user') || has('cookie') || has('oauth2-bearer') ? ([['Authorization', '']] as const) : []),
  ];
  const hasForm = has('form') || has('form-string');
  const body = ((): RawBody => {
    if (hasForm) return { kind: 'other', type: 'multipart/form-data' };
    if (has('upload-file') || texts.includes(undefined)) return { kind: 'file' };
    if (data.length === 0 || isGet) return { kind: 'none' };
    const said = headers.some(([name]) => name.toLowerCase() === 'content-type');
    const type = has('json') ? 'application/json' : said ? '' : 'application/x-www-form-urlencoded';
    return { kind: 'text', text, type };
  })();
  const method =
    all(/^request$/).at(-1)?.[1] ?? (has('head') ? 'HEAD' : body.kind === 'none' ? 'GET' : 'POST');
  const more = [isGet ? text : '', ...all(/^url-query$/).map(queryPart)].filter(Boolean).join('&');
  const query = more === '' ? '' : `${url.includes('?') ? '&' : '?'}${more}`;
  return {
    name: '',
    folder: [],
    method,
    url: `${url}${query}`,
    headers,
    body,
    behind: [],
  };
}
