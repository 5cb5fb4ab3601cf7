import { type Answer, json } from '../../server/exchange.ts';
import { isObject } from '../../world/json.ts';
import type { Row } from '../../world/table.ts';
import type { Call } from '../call.ts';
import { message, noResult } from '../errors.ts';
import { formedLike } from '../recorded.ts';
import { resourceByName } from '../resources/all.ts';
import { type Resource, tableOf } from './resource.ts';

/** Notes hang on several kinds of record, by these names. */
const NOTE_OF: Record<string, string> = {
  contacts: 'Subscriber',
  deals: 'Deal',
  accounts: 'CustomerAccount',
};

function belongsTo(parent: Resource, child: Resource, id: string) {
  if (child.collection === 'notes') {
    return (row: Row) => row.relid === id && row.reltype === NOTE_OF[parent.collection];
  }
  return (row: Row) => row[parent.one] === id;
}

/**
 * What a link of an answer leads to: `/contacts/1/contactTags` a list, `/contactTags/1/tag` one record.
 * Such a list was recorded without meta, so it comes whole.
 */
export function related(parent: Resource, call: Call, id: string, name: string): Answer {
  const row = tableOf(parent, call).get(id);
  if (!row) return noResult(parent.kind, id);
  const links = parent.form.listed.links;
  if (!isObject(links) || !(name in links)) return message(404, 'Not Found');
  const child = resourceByName(name);
  const form = (child: Resource, row: Row) => formedLike(child.form.listed, row, call.origin);
  if (child?.collection === name) {
    const rows = tableOf(child, call)
      .all()
      .filter(belongsTo(parent, child, id));
    return json(200, { [name]: rows.map((row) => form(child, row)) });
  }
  const target = child && tableOf(child, call).get(String(row[name] ?? ''));
  if (child && target) return json(200, { [name]: form(child, target) });
  return json(200, { [name]: name.endsWith('s') ? [] : null });
}
