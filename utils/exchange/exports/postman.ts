import { pathOf, queryOf } from '@/utils/activecampaign/requests/draft';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { isTracking, trackingHost, trackingOrigin } from '@/utils/activecampaign/requests/tracking';
import type { ExchangedRequest } from '../request';
import type { ExportFormat } from './types';

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A part of a query as Postman lists it: written as it is sent. */
function queryPart(part: string): { readonly key: string; readonly value: string } {
  const at = part.indexOf('=');
  return at < 0 ? { key: part, value: '' } : { key: part.slice(0, at), value: part.slice(at + 1) };
}

const urlOf = (target: string): object => {
  const query = queryOf(target);
  return {
    ...(isTracking(target)
      ? { raw: `${trackingOrigin}${target}`, protocol: 'https', host: trackingHost.split('.') }
      : { raw: `{{baseUrl}}${target}`, host: ['{{baseUrl}}'] }),
    path: pathOf(target).slice(1).split('/'),
    ...(query !== '' && { query: query.split('&').map(queryPart) }),
  };
};

function itemOf(request: ExchangedRequest): object {
  const { name, method, target, body } = request;
  const type = mediaTypeOf(request);
  return {
    name,
    request: {
      method,
      header: body === '' ? [] : [{ key: 'Content-Type', value: type }],
      ...(body !== '' && {
        body: {
          mode: 'raw',
          raw: body,
          ...(type === 'application/json' && { options: { raw: { language: 'json' } } }),
        },
      }),
      url: urlOf(target),
      // The collection's key is for the account's own API.
      ...(isTracking(target) && { auth: { type: 'noauth' } }),
    },
    response: [],
  };
}

/** A Postman collection (v2.1). Whoever uses it fills in the address of an account, and a key. */
export const postman: ExportFormat = {
  id: 'postman',
  ending: '.postman_collection.json',
  write({ folders, requests }) {
    const of = (folder: string) => requests.filter((one) => one.folder === folder).map(itemOf);
    const names = [...new Set([...folders, ...requests.map(({ folder }) => folder)])].filter(Boolean);
    return JSON.stringify(
      {
        info: { name: 'ActiveCampaign', schema },
        item: [...names.map((name) => ({ name, item: of(name) })), ...of('')],
        auth: {
          type: 'apikey',
          apikey: [
            { key: 'key', value: 'Api-Token', type: 'string' },
            { key: 'value', value: '{{apiKey}}', type: 'string' },
            { key: 'in', value: 'header', type: 'string' },
          ],
        },
        variable: [
          { key: 'baseUrl', value: 'https://youraccount.api-us1.com', type: 'string' },
          { key: 'apiKey', value: '', type: 'string' },
        ],
      },
      null,
      2,
    );
  },
};
