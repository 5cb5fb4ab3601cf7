import type { JsonObject } from './json.ts';
import { deriveKey } from './keys.ts';
import { createTable, type Row, type Table } from './table.ts';

/** A person who can sign in to an account, with the one key they have. */
export interface UserState {
  id: string;
  username: string;
  firstName: string;
  lastName: string;
  email: string;
  group: string;
  /** 72 lowercase hex characters; valid until reset or until the user is deleted. */
  key: string;
}

export interface AccountState {
  /** The first label of its hosts. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** `https://NAME.api-us1.com` */
  readonly apiUrl: string;
  /** The custom domain of its app, or ''. */
  readonly cname: string;
  /** All users now, in the order of their ids, admins not first by rule. */
  readonly users: UserState[];
  /** The records of one kind; seeded when first asked for. */
  table(kind: string): Table;
  user(id: string): UserState | undefined;
  /** The user whose valid key this is. */
  userByKey(key: string): UserState | undefined;
  /** Gives the user a new key and returns it; the old one is refused from now on. */
  resetKey(userId: string): string;
}

export interface AccountSeed {
  name: string;
  title: string;
  cname?: string;
  users: JsonObject[];
  /** What the other tables start with, by kind. */
  records: (kind: string) => JsonObject[];
}

export function createAccount(seed: AccountSeed, keySeed: string): AccountState {
  const tables = new Map<string, Table>([['users', createTable(seed.users)]]);
  const generations = new Map<string, number>();
  const keyOf = (id: string) => deriveKey(keySeed, seed.name, id, generations.get(id) ?? 0);
  const people = () => account.table('users').all();

  function stateOf(row: Row): UserState {
    const text = (field: string) => String(row[field] ?? '');
    return {
      id: row.id,
      username: text('username'),
      firstName: text('firstName'),
      lastName: text('lastName'),
      email: text('email'),
      group: text('group'),
      key: keyOf(row.id),
    };
  }

  const account: AccountState = {
    name: seed.name,
    title: seed.title,
    apiUrl: `https://${seed.name}.api-us1.com`,
    cname: seed.cname ?? '',
    get users() {
      return people().map(stateOf);
    },
    table(kind) {
      let table = tables.get(kind);
      if (!table) {
        table = createTable(seed.records(kind));
        tables.set(kind, table);
      }
      return table;
    },
    user(id) {
      const row = account.table('users').get(id);
      return row && stateOf(row);
    },
    userByKey: (key) => account.users.find((user) => user.key === key),
    resetKey(userId) {
      generations.set(userId, (generations.get(userId) ?? 0) + 1);
      return keyOf(userId);
    },
  };
  return account;
}
