import type { AccountExchange } from '../server/exchange.ts';
import type { UserState } from '../world/account.ts';

/** The only routes that also read the key from the address. */
const KEY_IN_ADDRESS = ['/api/3/brandings', '/api/2/template/share'];

/** Whose key the request holds; undefined for a missing, changed, deleted or foreign key alike. */
export function userOf(exchange: AccountExchange): UserState | undefined {
  const token = exchange.headers['api-token'];
  const inAddress = KEY_IN_ADDRESS.includes(exchange.url.pathname)
    ? exchange.url.searchParams.get('api_key')
    : null;
  const key = typeof token === 'string' ? token : inAddress;
  return key ? exchange.account.userByKey(key) : undefined;
}
