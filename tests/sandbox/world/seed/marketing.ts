import type { JsonObject } from '../json.ts';

export const automations = (): JsonObject[] =>
  ['Welcome series', 'Abandoned basket', 'Win back'].map((name, index) => ({
    name,
    status: index === 2 ? '2' : '1',
  }));

/** A draft, a scheduled one, and one that was sent: status 5, so it cannot be deleted. */
export const campaigns = (): JsonObject[] => [
  { name: 'Spring preview', status: '0' },
  { name: 'May newsletter', status: '1' },
  { name: 'April newsletter', status: '5', send_amt: '4100', total_amt: '4100', opens: '1533' },
];

export const messages = (): JsonObject[] =>
  ['Spring preview', 'May newsletter', 'April newsletter'].map((subject) => ({ subject, name: subject }));

export const webhooks = (): JsonObject[] => [
  { name: 'CRM', url: 'https://hooks.example/activecampaign', events: ['subscribe'], sources: ['public'] },
];
