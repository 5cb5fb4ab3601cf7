import { operations } from '../../../utils/activecampaign/operations/index.ts';
import type { Operation } from '../../../utils/activecampaign/operations/types.ts';
import { pathOf, type RequestDraft } from '../../../utils/activecampaign/requests/draft.ts';
import { exampleRequest } from '../../../utils/activecampaign/requests/start.ts';
import { seedRecord } from '../../sandbox/api/engine/seed-record.ts';
import type { AccountState, Sandbox } from '../../sandbox/sandbox.ts';
import type { Background } from '../long/background.ts';

/** Those that a console never sends: they go to a host of their own, or want the key in the address. */
const neverSent: ReadonlySet<string> = new Set(['event-tracking.track', 'templates.share']);

const sendable = operations.filter(({ id }) => !neverSent.has(id));

/** What takes the rights, or the key, from the user in whose name all is sent. */
const lastOfAll: ReadonlySet<string> = new Set(['users.update', 'users.delete']);

/**
 * What a console may send, in shares that each want an account of their own: what one creates would be a duplicate for
 * another, and what is deleted is missed.
 */
export const shares: readonly (readonly Operation[])[] = [
  ...Map.groupBy(sendable, ({ id, method, effect }) => {
    if (id.startsWith('bulk-import.')) return 'import';
    return effect === 'upsert' ? 'upsert' : method;
  }).values(),
].map((share) =>
  share.toSorted((one, other) => Number(lastOfAll.has(one.id)) - Number(lastOfAll.has(other.id))),
);

/** A read of each group; where it has none, what is its first. */
export const oneOfEachGroup: readonly Operation[] = [
  ...Map.groupBy(sendable, ({ id }) => id.slice(0, id.indexOf('.'))).values(),
].flatMap((group) => group.find(({ effect }) => effect === 'read') ?? group[0] ?? []);

/** A saved account of the sandbox whose changes nobody has to confirm. */
export interface Saved {
  readonly account: AccountState;
  readonly id: string;
}

/** Saves so many accounts of the sandbox. */
export async function saveAccounts(
  background: Background,
  sandbox: Sandbox,
  count: number,
): Promise<Saved[]> {
  const saved: Saved[] = [];
  for (const account of sandbox.addAccounts(count)) {
    const [owner] = account.users;
    if (!owner) throw new Error(`${account.name} has no user`);
    await background.answer('credentials.save', {
      url: account.apiUrl,
      key: owner.key,
      label: account.title,
    });
    const { rows } = await background.answer('credentials.list', {});
    const row = rows.find(({ origin }) => origin === account.apiUrl);
    if (!row) throw new Error(`${account.name} was not saved`);
    await background.answer('credentials.edit', { id: row.id, environment: 'sandbox' });
    account.table('users').insert({ ...account.table('users').get(owner.id), id: '9', ...lena });
    saved.push({ account, id: row.id });
  }
  return saved;
}

const lena = { username: 'lena', email: 'lena@harbour.example' };

/** Sends an operation with its examples through the background; '' where it was answered with 2xx. */
export async function sendExample(background: Background, operation: Operation, to: Saved): Promise<string> {
  const { method, target, body }: RequestDraft = exampleRequest(operation);
  seedRecord(to.account, method, pathOf(target));
  const events = to.account.table('eventTrackingEvents');
  if (!events.all().some(({ name }) => name === 'Watched demo')) events.insert({ name: 'Watched demo' });
  const call = operation.id.replace(/[^\w-]/g, '-');
  const sent = await background.answer('console.send', { id: to.id, method, target, body, call });
  if (sent.kind !== 'answered') return `${operation.id}: ${sent.kind}`;
  const { result } = sent.answered;
  if (result.kind !== 'answer') return `${operation.id}: ${result.kind}`;
  return result.status < 300 ? '' : `${operation.id}: ${result.status}`;
}
