import { operationById } from '@/utils/activecampaign/operations';
import { snippetCall, type WrittenCall } from '@/utils/exchange/snippets/call';
import type { SnippetCall } from '@/utils/exchange/snippets/snippet';

export const origin = 'https://acme.api-us1.com';
export const key = '0123456789abcdef'.repeat(4);

const call = (draft: WrittenCall['draft'], more: Partial<WrittenCall> = {}): SnippetCall =>
  snippetCall({ operation: undefined, draft, origin, ...more });

/** A handful of calls, by the name of their fixture. */
export const calls: Readonly<Record<string, SnippetCall>> = {
  read: call({
    method: 'GET',
    target: '/api/3/contacts?filters[email]=a%2Bb@example.com&limit=20',
    body: '',
  }),
  write: call({
    method: 'POST',
    target: '/api/3/contact/sync',
    body: JSON.stringify({ contact: { email: 'lena@harbour.example', firstName: "L'Éna “$HOME”" } }, null, 2),
  }),
  'in-clear': call({ method: 'DELETE', target: '/api/3/tags/7', body: '' }, { key }),
  'event-tracking': call(
    {
      method: 'POST',
      target: '/event',
      body: 'actid=123&key=0f0f0f&event=Watched%20demo&visit=%7B%22email%22%3A%22a%40b.example%22%7D',
    },
    { operation: operationById('event-tracking.track') },
  ),
};
