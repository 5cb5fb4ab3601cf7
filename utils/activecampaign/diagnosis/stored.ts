import type { Owner } from '../owner';
import { causeIds, type Diagnosis } from './index';
import { isRecord } from './json';
import type { BodyKind, Proof, State } from './types';

const states: readonly State[] = ['good', 'bad', 'unknown'];
const bodies: readonly BodyKind[] = ['none', 'json', 'broken-json', 'html', 'text'];
/** Longer than any text a diagnosis makes. */
const MAX_TEXT = 300;

/** A diagnosis from storage or a message, its unknown properties left behind; null where it is none of ours. */
export function readDiagnosis(value: unknown): Diagnosis | null {
  if (!isRecord(value)) return null;
  const cause = causeIds.find((id) => id === value.cause);
  const state = states.find((known) => known === value.state);
  const proof = readProof(value.proof);
  if (!cause || !state || !proof) return null;
  if (value.owner === undefined) return { cause, state, proof };
  const owner = readStoredOwner(value.owner);
  return owner && { cause, state, proof, owner };
}

function readProof(value: unknown): Proof | null {
  if (!isRecord(value) || !isNumber(value.ms) || typeof value.familyHost !== 'boolean') return null;
  const body = bodies.find((kind) => kind === value.body);
  return {
    ...(isNumber(value.status) && { status: value.status }),
    ...(body && { body }),
    ...(isText(value.contentType) && { contentType: value.contentType }),
    ...(isText(value.said) && { said: value.said }),
    ...(isText(value.errorCode) && { errorCode: value.errorCode }),
    ...(isText(value.requestId) && { requestId: value.requestId }),
    ...(isNumber(value.retryAfterSeconds) && { retryAfterSeconds: value.retryAfterSeconds }),
    ...(typeof value.traces === 'boolean' && { traces: value.traces }),
    familyHost: value.familyHost,
    ms: value.ms,
  };
}

function readStoredOwner(value: unknown): Owner | null {
  if (!isRecord(value)) return null;
  const { id, name, email, username } = value;
  return isText(id) && isText(name) && isText(email) && isText(username)
    ? { id, name, email, username }
    : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
