import type { Owner } from '../owner';
import { accessRemoved } from './causes/access-removed';
import { blocked } from './causes/blocked';
import { brokenJson } from './causes/broken-json';
import { cut } from './causes/cut';
import { falseSuccess } from './causes/false-success';
import { html } from './causes/html';
import { interrupted } from './causes/interrupted';
import { noUser } from './causes/no-user';
import { notAllowed } from './causes/not-allowed';
import { notFound } from './causes/not-found';
import { notJson } from './causes/not-json';
import { offline } from './causes/offline';
import { otherAnswer } from './causes/other-answer';
import { rateLimited } from './causes/rate-limited';
import { redirected } from './causes/redirected';
import { refused } from './causes/refused';
import { serverTrouble } from './causes/server-trouble';
import { timeout } from './causes/timeout';
import { tooLarge } from './causes/too-large';
import { unpaid } from './causes/unpaid';
import { unreachable } from './causes/unreachable';
import { works } from './causes/works';
import { wrongAddress } from './causes/wrong-address';
import { read } from './reading';
import type { Cause, Evidence, Proof, State } from './types';

export type { BodyKind, Evidence, Proof, State } from './types';

/** The narrow ones before the wide ones: the first that the evidence shows is the diagnosis. */
const causes = [
  notAllowed,
  accessRemoved,
  offline,
  timeout,
  cut,
  tooLarge,
  interrupted,
  unreachable,
  redirected,
  blocked,
  refused,
  unpaid,
  rateLimited,
  notFound,
  wrongAddress,
  serverTrouble,
  falseSuccess,
  works,
  html,
  brokenJson,
  noUser,
  notJson,
  otherAnswer,
] as const satisfies readonly Cause[];

export type CauseId = (typeof causes)[number]['id'];

/** Every cause there is, in the order in which they are looked for. */
export const causeIds: readonly CauseId[] = causes.map(({ id }) => id);

/** What the evidence supports, and no more. Plain data: it crosses messages and is stored. */
export interface Diagnosis {
  readonly cause: CauseId;
  readonly state: State;
  readonly proof: Proof;
  /** Whose key it is, where the answer says so. */
  readonly owner?: Owner;
}

/** Turns the outcome of GET /api/3/users/me into a diagnosis. Never throws, whatever the server sent. */
export function diagnose(evidence: Evidence): Diagnosis {
  const reading = read(evidence);
  const { id, state } = causes.find((cause) => cause.recognise(reading)) ?? otherAnswer;
  const { owner, proof } = reading;
  return { cause: id, state, proof, ...(id === 'works' && owner && { owner }) };
}
