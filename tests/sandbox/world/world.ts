import { type AccountState, createAccount } from './account.ts';
import { clientAccount, NAMED_ACCOUNTS } from './seed/named-accounts.ts';

/** All accounts, and which of them a host belongs to. */
export interface World {
  readonly seed: string;
  readonly accounts: AccountState[];
  /** Throws for a name that was never seeded: a mistake in the test. */
  account(name: string): AccountState;
  find(name: string): AccountState | undefined;
  /** Adds this many client accounts (client-001 and on), with so many contacts each (20), and returns them. */
  addAccounts(count: number, contacts?: number): AccountState[];
}

export function createWorld(seed: string): World {
  const accounts = new Map(NAMED_ACCOUNTS.map((named) => [named.name, createAccount(named, seed)]));
  let clients = 0;
  return {
    seed,
    get accounts() {
      return [...accounts.values()];
    },
    find: (name) => accounts.get(name),
    account(name) {
      const account = accounts.get(name);
      if (!account) throw new Error(`The sandbox has no account ${name}`);
      return account;
    },
    addAccounts(count, contacts = 20) {
      return Array.from({ length: count }, () => {
        clients += 1;
        const account = createAccount(clientAccount(clients, contacts), seed);
        accounts.set(account.name, account);
        return account;
      });
    },
  };
}
