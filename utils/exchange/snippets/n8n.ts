import { headersBesideType } from './headers';
import { isJson } from './literals/json-text';
import type { Snippet, SnippetCall } from './snippet';
import { portableUrl } from './written-url';

/**
 * A text as a parameter of n8n: one that begins with `=` is an expression there. Such a text is written as one, without
 * a brace in it, at which the expression would end.
 */
const parameter = (text: string): string =>
  text.startsWith('=')
    ? `={{ ${JSON.stringify(text).replace(/[{}]/g, (brace) => (brace === '{' ? '\\u007b' : '\\u007d'))} }}`
    : text;

/** The node takes a raw body for all methods but DELETE, for which it takes JSON. */
function bodyParameters({ method, body, mediaType }: SnippetCall): Readonly<Record<string, unknown>> {
  if (body === '') return {};
  if (method === 'DELETE' && isJson(body))
    return { sendBody: true, contentType: 'json', specifyBody: 'json', jsonBody: parameter(body) };
  return { sendBody: true, contentType: 'raw', rawContentType: mediaType, body: parameter(body) };
}

/** An HTTP Request node, to be pasted into a workflow. Without the key it uses n8n's own ActiveCampaign credential. */
export const n8n: Snippet = {
  id: 'n8n',
  keyIn: 'credential',
  write(call) {
    const credential = call.key.kind === 'named';
    const headers = headersBesideType(credential ? { ...call, key: { kind: 'none' } } : call, parameter, '');
    const node = {
      parameters: {
        method: call.method,
        url: portableUrl(call.url),
        ...(credential && {
          authentication: 'predefinedCredentialType',
          nodeCredentialType: 'activeCampaignApi',
        }),
        sendHeaders: true,
        headerParameters: { parameters: headers.map(([name, value]) => ({ name, value })) },
        ...bodyParameters(call),
        // A redirect would take the key along.
        options: { redirect: { redirect: { followRedirects: false } } },
      },
      type: 'n8n-nodes-base.httpRequest',
      typeVersion: 4.2,
      position: [0, 0],
      name: 'ActiveCampaign',
    };
    return JSON.stringify({ nodes: [node], connections: {} }, null, 2);
  },
};
