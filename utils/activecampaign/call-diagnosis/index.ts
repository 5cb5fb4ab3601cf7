import { accessRemoved } from './causes/access-removed';
import { blocked } from './causes/blocked';
import { bodyMissing } from './causes/body-missing';
import { bodyNotJson } from './causes/body-not-json';
import { brokenJson } from './causes/broken-json';
import { bulkImportInvalid } from './causes/bulk-import-invalid';
import { bulkImportLimit } from './causes/bulk-import-limit';
import { cents } from './causes/cents';
import { cut } from './causes/cut';
import { dateFormat } from './causes/date-format';
import { duplicate } from './causes/duplicate';
import { duplicateContact } from './causes/duplicate-contact';
import { emptyAnswer } from './causes/empty-answer';
import { eventTracking } from './causes/event-tracking';
import { fieldInvalid } from './causes/field-invalid';
import { fieldMissing } from './causes/field-missing';
import { filterOrOrder } from './causes/filter-or-order';
import { html } from './causes/html';
import { idWanted } from './causes/id-wanted';
import { interrupted } from './causes/interrupted';
import { keyRefused } from './causes/key-refused';
import { limitTooHigh } from './causes/limit-too-high';
import { linkIdWanted } from './causes/link-id-wanted';
import { methodNotAllowed } from './causes/method-not-allowed';
import { notAccepted } from './causes/not-accepted';
import { notAllowed } from './causes/not-allowed';
import { notCarriedOut } from './causes/not-carried-out';
import { notInPlan } from './causes/not-in-plan';
import { notJson } from './causes/not-json';
import { offline } from './causes/offline';
import { otherAnswer } from './causes/other-answer';
import { otherHeader } from './causes/other-header';
import { partlyDone } from './causes/partly-done';
import { passingRefusal } from './causes/passing-refusal';
import { pathUnfilled } from './causes/path-unfilled';
import { permissionMissing } from './causes/permission-missing';
import { rateLimited } from './causes/rate-limited';
import { redirected } from './causes/redirected';
import { relatedMissing } from './causes/related-missing';
import { reportedFailure } from './causes/reported-failure';
import { requestTooLarge } from './causes/request-too-large';
import { serverTrouble } from './causes/server-trouble';
import { timeout } from './causes/timeout';
import { tooLarge } from './causes/too-large';
import { unknownRecord } from './causes/unknown-record';
import { unknownRoute } from './causes/unknown-route';
import { unpaid } from './causes/unpaid';
import { unreachable } from './causes/unreachable';
import { v1Path } from './causes/v1-path';
import { versionMissing } from './causes/version-missing';
import { versionTwice } from './causes/version-twice';
import { wrapperMissing } from './causes/wrapper-missing';
import { wrongAddress } from './causes/wrong-address';
import { readCall } from './reading';
import type { CallCause, CallEvidence, CallProof, CallReading, Weight } from './types';

export type { CallEvidence, CallProof, Complaint } from './types';

/** The narrow ones before the wide ones: of two that are equally likely, the first is named first. */
const causes = [
  notAllowed,
  accessRemoved,
  offline,
  timeout,
  cut,
  tooLarge,
  interrupted,
  unreachable,
  eventTracking,
  v1Path,
  versionTwice,
  versionMissing,
  redirected,
  blocked,
  pathUnfilled,
  bodyNotJson,
  bodyMissing,
  wrapperMissing,
  idWanted,
  linkIdWanted,
  unknownRecord,
  relatedMissing,
  wrongAddress,
  notCarriedOut,
  unknownRoute,
  methodNotAllowed,
  unpaid,
  notInPlan,
  otherHeader,
  keyRefused,
  permissionMissing,
  passingRefusal,
  duplicateContact,
  duplicate,
  fieldMissing,
  dateFormat,
  cents,
  limitTooHigh,
  filterOrOrder,
  fieldInvalid,
  bulkImportLimit,
  bulkImportInvalid,
  rateLimited,
  requestTooLarge,
  serverTrouble,
  emptyAnswer,
  partlyDone,
  reportedFailure,
  html,
  brokenJson,
  notJson,
  notAccepted,
  otherAnswer,
] as const satisfies readonly CallCause[];

export type CallCauseId = (typeof causes)[number]['id'];

/** Every cause there is. */
export const callCauseIds: readonly CallCauseId[] = causes.map(({ id }) => id);

/** What the evidence supports, and no more. Plain data without any secret: it crosses messages and is stored. */
export interface CallDiagnosis {
  /** The causes that the evidence leaves open, the likelier first; at least one. */
  readonly causes: readonly CallCauseId[];
  readonly proof: CallProof;
}

/** What is shown leaves nothing else open; what is likely and what is possible stand beside each other. */
const byWeight: readonly (readonly Weight[])[] = [['shown'], ['likely', 'possible'], ['rest']];

function open(reading: CallReading) {
  const found = causes.flatMap((cause) => {
    const finding = cause.weigh(reading);
    return finding ? [{ id: cause.id, ...finding }] : [];
  });
  const weights = byWeight.find((some) => found.some(({ weight }) => some.includes(weight))) ?? [];
  return weights.flatMap((one) => found.filter(({ weight }) => weight === one));
}

/**
 * Turns what came of any call into a diagnosis; undefined where nothing is the matter. Never throws, whatever was sent
 * and whatever the server answered.
 */
export function diagnoseCall(evidence: CallEvidence): CallDiagnosis | undefined {
  const reading = readCall(evidence);
  if (!reading.failed) return undefined;
  const found = open(reading);
  const fields = Object.fromEntries(
    found.flatMap(({ id, fields }) => (fields ? [[id, fields.slice(0, 10)]] : [])),
  );
  return { causes: found.map(({ id }) => id), proof: { ...reading.proof, fields } };
}
