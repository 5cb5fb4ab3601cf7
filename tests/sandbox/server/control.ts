import type { World } from '../world/world.ts';
import { type Answer, type Exchange, json } from './exchange.ts';
import { type FaultRule, faultProblem } from './faults/rule.ts';
import type { Switchboard } from './faults/switchboard.ts';
import type { LoggedRequest } from './log.ts';

/** Control requests go to 127.0.0.1 under this path, so that another process can drive the sandbox. */
export const CONTROL = '/__sandbox/';

export interface Controlled {
  world: World;
  faults: Switchboard;
  log: LoggedRequest[];
}

function read(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body || '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function stateOf({ world, faults, log }: Controlled) {
  const accounts = world.accounts.map(({ name, title, apiUrl, cname, users }) => ({
    name,
    title,
    apiUrl,
    cname,
    users,
  }));
  return { accounts, faults: faults.rules(), log };
}

/**
 * GET state · POST fault (a rule) · POST clear-faults · POST clear-log · POST accounts {count}
 * · POST reset-key {account, user} -> {key} · POST delete-user {account, user}
 */
export function answerControl(exchange: Exchange, controlled: Controlled): Answer {
  const { world, faults, log } = controlled;
  const order = read(exchange.body);
  const account = world.find(String(order.account));
  switch (`${exchange.method} ${exchange.url.pathname.slice(CONTROL.length)}`) {
    case 'GET state':
      return json(200, stateOf(controlled));
    case 'POST fault': {
      const problem = faultProblem(order);
      if (problem) return json(400, { message: problem });
      faults.add(order as unknown as FaultRule);
      return json(200, { faults: faults.rules() });
    }
    case 'POST clear-faults':
      faults.clear();
      return json(200, {});
    case 'POST clear-log':
      log.length = 0;
      return json(200, {});
    case 'POST accounts':
      return json(200, { accounts: world.addAccounts(Number(order.count ?? 1)).map(({ name }) => name) });
    case 'POST reset-key':
      if (!account?.user(String(order.user))) return json(404, { message: 'No such user.' });
      return json(200, { key: account.resetKey(String(order.user)) });
    case 'POST delete-user':
      if (!account?.table('users').remove(String(order.user))) return json(404, { message: 'No such user.' });
      return json(200, {});
    default:
      return json(404, { message: 'No such control.' });
  }
}
