import { isRecord } from '../diagnosis/json';
import { reportsFailure } from '../diagnosis/reports-failure';
import { succeeded } from '../diagnosis/succeeded';
import type { BodyKind } from '../diagnosis/types';
import type { Operation } from '../operations/types';
import type { Untrue } from './types';

/** Statuses of success that come without a body. */
const bodiless: readonly number[] = [202, 204, 205];

/** Operations whose success is documented, or observed, as a 200 with nothing in it. */
const quiet: readonly string[] = [
  'DELETE /api/3/deals/{id}',
  'DELETE /api/3/dealGroups/{id}',
  'DELETE /api/3/customObjects/schemas/{id}',
  'POST /api/3/taskNotifications',
  'POST /api/3/forms',
  'PUT /api/3/forms/{id}',
  'POST /api/3/form/optin',
];

/** What is looked at to tell whether a success was one. */
export interface ClaimedSuccess {
  readonly status: number;
  readonly bodyKind: BodyKind;
  readonly json: unknown;
  readonly errorCode: string | undefined;
  readonly operation: Operation | undefined;
  /** Whether the answer can be ActiveCampaign's: from its own hosts, or with its marks. */
  readonly ownServer: boolean;
}

/** In what way a status of success was none; undefined where it claims none, or is right. */
export function untrueIn(claim: ClaimedSuccess): Untrue | undefined {
  const { status, bodyKind, json, errorCode, operation, ownServer } = claim;
  if (!succeeded(status)) return undefined;
  if (errorCode !== undefined) return 'not-carried-out';
  if (bodyKind === 'html') return 'html';
  if (bodyKind === 'broken-json') return 'broken-json';
  if (bodyKind === 'text') return ownServer ? undefined : 'not-json';
  if (bodyKind === 'none') {
    const known = operation && quiet.includes(`${operation.method} ${operation.path}`);
    return known || bodiless.includes(status) ? undefined : 'empty';
  }
  if (!isRecord(json)) return undefined;
  if (reportsFailure(json) || reportsFailure(json.meta)) return 'reported';
  return Array.isArray(json.failed) && json.failed.length > 0 ? 'partly' : undefined;
}
