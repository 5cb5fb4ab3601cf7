import { randomUUID } from 'node:crypto';
import { json } from '../../server/exchange.ts';
import { isObject, type Json } from '../../world/json.ts';
import { isoStamp } from '../../world/time.ts';
import { importRefused } from '../errors.ts';
import { recording } from '../recorded.ts';
import { contactByEmail } from '../resources/contacts.ts';
import type { Routes } from './route.ts';

const LARGEST_IMPORT = 250;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const emailOf = (entry: Json) => (isObject(entry) && typeof entry.email === 'string' ? entry.email : '');

export const bulkImportRoutes: Routes = {
  'POST /api/3/import/bulk_import'(call) {
    const entries = isObject(call.body) && Array.isArray(call.body.contacts) ? call.body.contacts : [];
    const wrong = entries.flatMap((entry, contact) =>
      ADDRESS.test(emailOf(entry)) ? [] : [{ contact, failureReason: 'Field‘ email’ incorrect format' }],
    );
    if (entries.length > LARGEST_IMPORT) {
      wrong.push({ contact: LARGEST_IMPORT, failureReason: `More than ${LARGEST_IMPORT} contacts` });
    }
    if (wrong.length > 0) return importRefused(wrong);
    for (const entry of entries) {
      const email = emailOf(entry);
      const cdate = isoStamp(call.now);
      if (!contactByEmail(call, email)) call.account.table('contacts').insert({ email, cdate, udate: cdate });
    }
    return json(200, {
      success: 1,
      queued_contacts: entries.length,
      batchId: randomUUID(),
      message: 'Contact import queued',
    });
  },
  'GET /api/3/import/bulk_import': () => json(200, recording('bulk-import-status-list').body),
  'GET /api/3/import/info': () => json(200, { status: 'completed', success: [], failure: [] }),
};
