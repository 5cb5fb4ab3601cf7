import { isRecord } from '../diagnosis/json';
import type { BodyKind } from '../diagnosis/types';
import type { Method } from '../operations/types';
import { type CallDiagnosis, callCauseIds } from './index';
import type { CallProof, Complaint } from './types';

const bodies: readonly BodyKind[] = ['none', 'json', 'broken-json', 'html', 'text'];
const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Longer than any text a diagnosis makes. */
const longest = 400;
/** More than any diagnosis has of complaints, or of fields. */
const most = 20;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

function readComplaint(value: unknown): readonly Complaint[] {
  if (!isRecord(value) || !isText(value.text)) return [];
  const { text, field, code } = value;
  return [{ text, ...(isText(field) && { field }), ...(isText(code) && { code }) }];
}

function readFields(value: unknown): CallProof['fields'] {
  if (!isRecord(value)) return {};
  const known = callCauseIds.flatMap((id) => {
    const names = Object.hasOwn(value, id) ? value[id] : undefined;
    return Array.isArray(names) ? [[id, names.filter(isText).slice(0, most)] as const] : [];
  });
  return Object.fromEntries(known);
}

function readProof(value: unknown): CallProof | null {
  if (!isRecord(value) || !isNumber(value.ms) || !isText(value.path)) return null;
  const method = methods.find((one) => one === value.method);
  if (!method) return null;
  const body = bodies.find((kind) => kind === value.body);
  const complaints = Array.isArray(value.complaints) ? value.complaints : [];
  return {
    method,
    path: value.path,
    ms: value.ms,
    ...(isNumber(value.status) && { status: value.status }),
    ...(body && { body }),
    ...(isText(value.contentType) && { contentType: value.contentType }),
    ...(isText(value.said) && { said: value.said }),
    ...(isText(value.errorCode) && { errorCode: value.errorCode }),
    ...(isText(value.requestId) && { requestId: value.requestId }),
    ...(isNumber(value.retryAfterSeconds) && { retryAfterSeconds: value.retryAfterSeconds }),
    complaints: complaints.slice(0, most).flatMap(readComplaint),
    fields: readFields(value.fields),
  };
}

/** A diagnosis from storage or a message, its unknown properties left behind; null where it is none of ours. */
export function readCallDiagnosis(value: unknown): CallDiagnosis | null {
  if (!isRecord(value) || !Array.isArray(value.causes)) return null;
  const named: readonly unknown[] = value.causes;
  const causes = callCauseIds.filter((id) => named.includes(id));
  const proof = readProof(value.proof);
  // One that a newer version knows and this one does not would leave a part of the truth out.
  if (!proof || causes.length === 0 || causes.length !== named.length) return null;
  return { causes: causes.toSorted((one, other) => named.indexOf(one) - named.indexOf(other)), proof };
}
