import { id, paging, pick, required, text, url, values } from '../fields';
import type { OperationGroup } from '../types';

const webhook = required(id('id', '1', { words: 'webhook' }));
const name = text('name', 'New subscribers to the shop');
const address = url('url', 'https://hooks.harbour.example/activecampaign');
const events = values('events', 'choice', ['subscribe', 'unsubscribe'], {
  choices: [
    'subscribe',
    'unsubscribe',
    'update',
    'subscriber_note',
    'contact_tag_added',
    'contact_tag_removed',
    'contact_task_add',
    'sent',
    'open',
    'click',
    'forward',
    'share',
    'reply',
    'bounce',
    'list_add',
    'deal_add',
    'deal_update',
    'deal_note_add',
    'deal_pipeline_add',
    'deal_stage_add',
    'deal_task_add',
    'deal_task_complete',
    'deal_tasktype_add',
    'account_add',
    'account_update',
    'account_contact_add',
    'account_contact_update',
    'sms_sent',
    'sms_reply',
    'sms_unsub',
  ],
});
const sources = values('sources', 'choice', ['public', 'admin', 'api', 'system'], {
  choices: ['public', 'admin', 'api', 'system'],
});

/** The addresses that ActiveCampaign tells when something happens. */
export const webhooks: OperationGroup = {
  id: 'webhooks',
  operations: [
    {
      id: 'webhooks.list',
      method: 'GET',
      path: '/api/3/webhooks',
      effect: 'read',
      rows: 'webhooks',
      reference: 'get-a-list-of-webhooks',
      inPath: [],
      inQuery: [
        text('filters[name]', 'shop'),
        text('filters[url]', 'https://hooks.harbour.example/activecampaign', { words: 'filterByUrl' }),
        pick('filters[listid]', 'list', { words: 'filterByList' }),
        ...paging,
      ],
    },
    {
      id: 'webhooks.create',
      method: 'POST',
      path: '/api/3/webhooks',
      effect: 'write',
      reference: 'create-webhook',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'webhook',
        fields: [
          required(name),
          required(address),
          required(events),
          required(sources),
          pick('listid', 'list', { words: 'onlyList' }),
        ],
      },
    },
    {
      id: 'webhooks.get',
      method: 'GET',
      path: '/api/3/webhooks/{id}',
      effect: 'read',
      reference: 'get-webhook',
      inPath: [webhook],
      inQuery: [],
    },
    {
      id: 'webhooks.update',
      method: 'PUT',
      path: '/api/3/webhooks/{id}',
      effect: 'write',
      reference: 'update-webhook',
      inPath: [webhook],
      inQuery: [],
      body: {
        wrapper: 'webhook',
        fields: [name, address, events, sources, pick('listid', 'list', { words: 'onlyList' })],
      },
    },
    {
      id: 'webhooks.delete',
      method: 'DELETE',
      path: '/api/3/webhooks/{id}',
      effect: 'delete',
      reference: 'delete-webhook',
      inPath: [webhook],
      inQuery: [],
    },
    {
      id: 'webhooks.list-events',
      method: 'GET',
      path: '/api/3/webhook/events',
      effect: 'read',
      rows: 'webhookEvents',
      reference: 'get-a-list-of-webhook-events',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
