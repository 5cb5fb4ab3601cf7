import type { Answer } from '../outcome';
import { ownerIn } from '../owner';
import { parseJson } from './json';
import { retryAfterSeconds } from './retry-after';
import { messageIn, quotable, titleOf } from './said';
import type { BodyKind, Evidence, Proof, Reading } from './types';

type Headers = Answer['headers'];

/** Reads the evidence once: what the causes look at, and the proof that is kept. */
export function read(evidence: Evidence): Reading {
  const { outcome, familyHost } = evidence;
  if (outcome.kind !== 'answer') {
    const proof: Proof = { familyHost, ms: outcome.ms };
    return {
      kind: outcome.kind,
      status: 0,
      body: 'none',
      json: undefined,
      owner: null,
      challenged: false,
      proof,
    };
  }
  const { status, headers } = outcome;
  const contentType = mediaType(headers['content-type']);
  const parsed = parseJson(outcome.body);
  const body = parsed ? 'json' : kindOf(outcome.body, contentType);
  const owner = parsed && ownerIn(parsed.value);
  const facts = {
    contentType,
    said: owner ? '' : quotable(ownWords(body, outcome.body, parsed?.value)),
    errorCode: quotable(headers['x-ac-error'] ?? '', 40),
    requestId: requestId(headers),
    retryAfterSeconds: retryAfterSeconds(headers, evidence.now),
  };
  const proof: Proof = {
    status,
    body,
    ...known(facts),
    traces: bearsTraces(headers),
    familyHost,
    ms: outcome.ms,
  };
  const challenged = headers['cf-mitigated'] === 'challenge';
  return { kind: 'answer', status, body, json: parsed?.value, owner, challenged, proof };
}

/** Without the facts that are not known, so that the proof stays small where it is stored. */
export function known<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]?: NonNullable<Facts[Name]> } {
  const entries = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '');
  return Object.fromEntries(entries) as { [Name in keyof Facts]?: NonNullable<Facts[Name]> };
}

/** The media type alone, in lower case; '' where the header has none that can be quoted. */
export function mediaType(header: string | undefined): string {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[a-z]{1,20}\/[a-z0-9.+-]{1,60}$/.test(type) ? withoutBrackets(quotable(type, 80)) : '';
}

/** A media type that could not be quoted is none. */
const withoutBrackets = (text: string): string => (text.includes('[') ? '' : text);

/** What a body that is no whole JSON is, by its first characters and its media type. */
export function kindOf(body: string, contentType: string): Exclude<BodyKind, 'json'> {
  const start = body.trimStart().slice(0, 20);
  if (start === '') return 'none';
  const xml = contentType.endsWith('xml') && contentType !== 'application/xhtml+xml';
  if (!xml && (contentType.includes('html') || /^<(?:!|[a-z])/i.test(start))) return 'html';
  return contentType.endsWith('json') || /^[[{]/.test(start) ? 'broken-json' : 'text';
}

/** The answer's own words, as yet unfit to show: a message, the title of a page, plain text. */
export function ownWords(kind: BodyKind, body: string, json: unknown): string {
  if (kind === 'json') return messageIn(json);
  if (kind === 'html') return titleOf(body);
  return kind === 'text' ? body.slice(0, 4_000) : '';
}

/** The API's request ids are UUIDs; anything else in that header is not kept. */
export function requestId(headers: Headers): string {
  const id = headers['x-request-id'] ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : '';
}

/** The headers that recorded answers of the API carry, and other servers seldom do together. */
export const bearsTraces = (headers: Headers): boolean =>
  'x-ac-error' in headers || ('x-request-id' in headers && 'x-envoy-upstream-service-time' in headers);
