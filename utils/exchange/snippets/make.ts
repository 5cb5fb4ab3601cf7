import { headersBesideType } from './headers';
import { isJson } from './literals/json-text';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

/** Two braces begin a formula of Make. In JSON the second can be written otherwise, and so it can in a form. */
const withoutFormulas = (body: string): string => body.replace(/\{(?=\{)/g, isJson(body) ? '\\u007b' : '%7B');

/** The HTTP module "Make a request", to be pasted into a scenario. */
export const make: Snippet = {
  id: 'make',
  keyIn: 'placeholder',
  write(call) {
    const headers = headersBesideType(call, (text) => text, keyName);
    const mapper = {
      ca: '',
      qs: [],
      url: portableUrl(call.url),
      data: withoutFormulas(call.body),
      gzip: true,
      method: call.method.toLowerCase(),
      headers: headers.map(([name, value]) => ({ name, value })),
      timeout: '',
      useMtls: false,
      authUser: '',
      authPass: '',
      bodyType: call.body === '' ? '' : 'raw',
      contentType: call.mediaType,
      serializeUrl: false,
      shareCookies: false,
      parseResponse: true,
      // A redirect would take the key along.
      followRedirect: false,
      useQuerystring: false,
      followAllRedirects: false,
      rejectUnauthorized: true,
    };
    const module = {
      id: 1,
      module: 'http:ActionSendData',
      version: 3,
      parameters: { handleErrors: false, useNewZLibDeCompress: true },
      mapper,
      metadata: { designer: { x: 0, y: 0 } },
    };
    return JSON.stringify({ subflows: [{ flow: [module] }], metadata: { version: 1 } }, null, 2);
  },
};
