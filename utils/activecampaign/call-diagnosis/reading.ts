import type { Parsed } from '../diagnosis/json';
import { bearsTraces, kindOf, known, mediaType, ownWords, requestId } from '../diagnosis/reading';
import { retryAfterSeconds } from '../diagnosis/retry-after';
import { quotable } from '../diagnosis/said';
import { succeeded } from '../diagnosis/succeeded';
import type { BodyKind } from '../diagnosis/types';
import { complaintsIn } from './complaints';
import { salvaged } from './salvaged';
import { readSent, shownPath } from './sent-request';
import type { CallEvidence, CallReading, SortedComplaint } from './types';
import { untrueIn } from './untrue';

const withoutKind = ({ kind: _, ...complaint }: SortedComplaint) => complaint;

/** What stands for the JSON of a failed answer: of a broken one its beginning, of anything but data and pages the text. */
function jsonOf(bodyKind: BodyKind, body: string, parsed: Parsed): unknown {
  const beginning = bodyKind === 'broken-json' ? salvaged(body) : undefined;
  if (beginning !== undefined) return beginning;
  const words = bodyKind === 'text' || (bodyKind === 'broken-json' && !/^\s*[[{"]/.test(body));
  return words ? body.slice(0, 4_000).trim() : parsed?.value;
}

/** Reads the evidence once: what the causes look at, and the proof that is kept. */
export function readCall(evidence: CallEvidence): CallReading {
  const { outcome, parsed, method, familyHost, host } = evidence;
  const request = readSent(method, evidence.target, evidence.body);
  const asked = { method, path: shownPath(request), ms: outcome.ms };
  if (outcome.kind !== 'answer') {
    return {
      kind: outcome.kind,
      status: 0,
      bodyKind: 'none',
      json: undefined,
      headers: {},
      traces: false,
      familyHost,
      host,
      untrue: undefined,
      failed: true,
      complaints: [],
      request,
      proof: { ...asked, complaints: [] },
    };
  }
  const { status, headers } = outcome;
  const contentType = mediaType(headers['content-type']);
  const bodyKind: BodyKind = parsed ? 'json' : kindOf(outcome.body, contentType);
  const traces = bearsTraces(headers);
  const errorCode = 'x-ac-error' in headers ? quotable(headers['x-ac-error'] ?? '', 40) : undefined;
  const { operation } = request;
  const claim = {
    status,
    bodyKind,
    json: parsed?.value,
    errorCode,
    operation,
    ownServer: familyHost || traces,
  };
  const untrue = untrueIn(claim);
  const failed = !succeeded(status) || untrue !== undefined;
  const json = failed ? jsonOf(bodyKind, outcome.body, parsed) : parsed?.value;
  const complaints = failed ? complaintsIn(json) : [];
  const words =
    failed && complaints.length === 0 && !parsed ? ownWords(bodyKind, outcome.body, undefined) : '';
  const facts = {
    contentType,
    said: quotable(words),
    errorCode,
    requestId: requestId(headers),
    retryAfterSeconds: retryAfterSeconds(headers, evidence.now),
  };
  return {
    kind: 'answer',
    status,
    bodyKind,
    json,
    headers,
    traces,
    familyHost,
    host,
    untrue,
    failed,
    complaints,
    request,
    proof: { ...asked, status, body: bodyKind, ...known(facts), complaints: complaints.map(withoutKind) },
  };
}
