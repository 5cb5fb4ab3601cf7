import type { NoAnswerKind, Outcome } from '../outcome';
import type { Owner } from '../owner';

/** What a diagnosis of GET /api/3/users/me is made from. */
export interface Evidence {
  readonly outcome: Outcome;
  /** The host the call was for, such as acme.api-us1.com. */
  readonly host: string;
  /** Whether the host is in one of ActiveCampaign's two families of hosts. */
  readonly familyHost: boolean;
  /** Milliseconds since the epoch; only for a Retry-After date in an answer without a Date of its own. */
  readonly now?: number;
}

/** What is in the body of an answer, by its content and then by its content type. */
export type BodyKind = 'none' | 'json' | 'broken-json' | 'html' | 'text';

/** The facts that a diagnosis rests on. Plain data without any secret; a fact that is not known is left out. */
export interface Proof {
  /** HTTP status. */
  readonly status?: number;
  readonly body?: BodyKind;
  /** The media type alone, such as application/json. */
  readonly contentType?: string;
  /** The first words of the server's own message, or a page's title: at most 120 units, nothing like a key. */
  readonly said?: string;
  /** The API's own `x-ac-error`, such as Code 9001. */
  readonly errorCode?: string;
  /** The API's `x-request-id`, which support can look up. */
  readonly requestId?: string;
  /** How long the server asks to wait. */
  readonly retryAfterSeconds?: number;
  /** Whether the answer bears the marks of ActiveCampaign's servers. */
  readonly traces?: boolean;
  readonly familyHost: boolean;
  /** Milliseconds from sending until it was known. */
  readonly ms: number;
}

/**
 * What it says of the credential: `good`, it works; `bad`, the key, its address or its account needs action;
 * `unknown`, it says nothing about the key.
 */
export type State = 'good' | 'bad' | 'unknown';

/** Evidence read once, for every cause to look at. */
export interface Reading {
  readonly kind: 'answer' | NoAnswerKind;
  /** HTTP status; 0 where there is no answer. */
  readonly status: number;
  readonly body: BodyKind;
  /** The parsed body; undefined unless `body` is json. */
  readonly json: unknown;
  readonly owner: Owner | null;
  /** Whether a browser challenge stood in for the server. */
  readonly challenged: boolean;
  readonly proof: Proof;
}

/** One thing that can be the matter: a file of its own in causes/, named by its id. */
export interface Cause {
  readonly id: string;
  readonly state: State;
  /** Whether the evidence shows this, once every cause before it in the list was ruled out. */
  recognise(reading: Reading): boolean;
}
