import { type ImportFormat, type LeftOut, nothingFound, type RawBody, type RawRequest } from '../types';
import { at, isObject, own, pairsOf, textOf } from '../values';

function bodyOf(data: unknown): RawBody {
  if (!isObject(data)) return { kind: 'none' };
  const type = textOf(own(data, 'mimeType')).split(';')[0]?.trim().toLowerCase() ?? '';
  const text = textOf(own(data, 'text'));
  const pairs = pairsOf(own(data, 'params'));
  if (type === 'multipart/form-data') return { kind: 'other', type };
  if (text !== '') return { kind: 'text', text, type };
  return pairs.length > 0 ? { kind: 'form', pairs } : { kind: 'none' };
}

/** Browsers percent-encode the brackets of a name; ActiveCampaign, and Keyring, write them as they are. */
const withBrackets = (url: string): string =>
  url.replace(
    /([?&])([^=&#]*)/g,
    (_whole, before: string, name: string) => `${before}${name.replace(/%5B/gi, '[').replace(/%5D/gi, ']')}`,
  );

/** The calls in an HTTP archive, as browsers and proxies save them: http://www.softwareishard.com/blog/har-12-spec/ */
export const har: ImportFormat = {
  id: 'har',
  read({ value }) {
    const entries = at(value, 'log', 'entries');
    if (!Array.isArray(entries)) return undefined;
    const leftOut: LeftOut[] = [];
    const requests = entries.flatMap((entry): readonly RawRequest[] => {
      const request = own(entry, 'request');
      const url = textOf(own(request, 'url'));
      if (url === '') {
        leftOut.push({ name: 'HAR', why: 'damaged', detail: '' });
        return [];
      }
      return [
        {
          name: textOf(own(entry, 'comment')),
          folder: [],
          method: textOf(own(request, 'method')),
          url: withBrackets(url),
          headers: pairsOf(own(request, 'headers')),
          body: bodyOf(own(request, 'postData')),
          behind: [],
        },
      ];
    });
    return { ...nothingFound, requests, leftOut };
  },
};
