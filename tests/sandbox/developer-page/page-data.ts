import type { AccountExchange } from '../server/exchange.ts';
import { CUSTOM_API_HOST } from '../server/hosts.ts';
import type { UserState } from '../world/account.ts';
import { deriveHex, deriveKey } from '../world/keys.ts';
import type { Labels } from './labels/labels.ts';
import { labelsOf, type StructureName, type View } from './view.ts';

/** Other values of the page that look like the pair and are not. */
export interface Decoys {
  mcpUrl: string;
  webhookUrl: string;
  eventKey: string;
  actid: string;
  otherUrl: string;
  otherKey: string;
}

/** What the page's script asks its server for, as a single-page app does. */
export interface PageData {
  account: string;
  user: string;
  labels: Labels;
  structure: StructureName;
  url: string;
  key: string;
  /** A second key of the same look, for the build in which the page itself is ambiguous. */
  secondKey: string;
  decoys: Decoys | null;
}

function decoysOf(exchange: AccountExchange, user: UserState): Decoys {
  const { account, world } = exchange;
  const hex = (purpose: string, length: number) =>
    deriveHex(world.seed, `${account.name}/${purpose}`, length);
  return {
    mcpUrl: `https://${account.name}.activehosted.com/api/agents/mcp/http?api_key=${user.key}`,
    webhookUrl: `https://${account.name}.activehosted.com/webhooks/in/${hex('webhook', 64)}`,
    eventKey: hex('event', 40),
    actid: String(Number.parseInt(hex('actid', 8), 16)),
    otherUrl: 'https://example.api-us1.com',
    otherKey: deriveKey(world.seed, 'example', '1', 0),
  };
}

export function pageData(exchange: AccountExchange, user: UserState, view: View): PageData {
  const { account, world } = exchange;
  return {
    account: account.title,
    user: `${user.firstName} ${user.lastName}`,
    labels: labelsOf(view),
    structure: view.structure,
    url: view.api === 'custom' ? `https://${CUSTOM_API_HOST}` : account.apiUrl,
    key: user.key,
    secondKey: deriveKey(world.seed, account.name, `${user.id}-second`, 0),
    decoys: view.decoys ? decoysOf(exchange, user) : null,
  };
}
