import type { AccountState } from '../../world/account.ts';
import { findOperation } from '../catalogue/operations.ts';
import { placeOf } from './answer-operation.ts';

/** Makes the record that a path names exist, in the form of its kind; paths that name none are left. */
export function seedRecord(account: AccountState, method: string, path: string): void {
  const found = findOperation(method, path);
  const place = found && placeOf(found, path);
  if (place?.id === undefined) return;
  const { resource, id } = place;
  const table = account.table(resource.table ?? resource.collection);
  if (!table.get(id)) table.insert({ ...resource.form.listed, id });
}
