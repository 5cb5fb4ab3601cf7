import type { Parsed } from '../diagnosis/json';
import type { BodyKind, Proof } from '../diagnosis/types';
import type { Method } from '../operations/types';
import type { NoAnswerKind, Outcome } from '../outcome';
import type { SentRequest } from './sent-request';

/** What a diagnosis of any call is made from. */
export interface CallEvidence {
  readonly outcome: Outcome;
  /** The body of the answer as JSON, parsed once by whoever received it; null where it is none. */
  readonly parsed: Parsed;
  readonly method: Method;
  /** From the root, with its query. */
  readonly target: string;
  readonly body: string;
  /** The host the call was for. */
  readonly host: string;
  /** Whether the host is in one of ActiveCampaign's two families of hosts. */
  readonly familyHost: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One thing that the server found wrong, in its own words. */
export interface Complaint {
  /** Fit to show: plain text, at most 300 characters, nothing like a key. */
  readonly text: string;
  /** The field that it is about, where the server names one: `email`, `contactTag.tag`. */
  readonly field?: string;
  /** The server's own code: `duplicate`, `field_missing`. */
  readonly code?: string;
}

/** What a complaint comes to, whatever its shape. */
export type ComplaintKind =
  | 'duplicate'
  | 'missing'
  /** A record that the call names is not there. */
  | 'record'
  | 'permission'
  | 'plan'
  | 'rate'
  | 'key'
  /** About a filter or an order of the query. */
  | 'query'
  | 'date'
  /** A value that is not accepted. */
  | 'invalid'
  /** One contact of an import. */
  | 'import'
  /** No more than the status says already. */
  | 'bare'
  | 'other';

/** A complaint with what it comes to. */
export interface SortedComplaint extends Complaint {
  readonly kind: ComplaintKind;
}

/** What the causes rest on. Plain data without any secret; a fact that is not known is left out. */
export interface CallProof extends Omit<Proof, 'familyHost' | 'traces'> {
  readonly method: Method;
  /** The path that was called, its ids as `{id}`; that of a known operation without `/api/3`: `/contacts/{id}`. */
  readonly path: string;
  readonly complaints: readonly Complaint[];
  /** By cause: the fields of the request that it rests on, never their values. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** In what way a status of success was none. */
export type Untrue =
  | 'not-carried-out'
  | 'empty'
  | 'reported'
  | 'partly'
  | 'html'
  | 'broken-json'
  | 'not-json';

/** Evidence read once, for every cause to look at. */
export interface CallReading {
  readonly kind: 'answer' | NoAnswerKind;
  /** HTTP status; 0 where there is no answer. */
  readonly status: number;
  readonly bodyKind: BodyKind;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the answer bears the marks of ActiveCampaign's servers. */
  readonly traces: boolean;
  readonly familyHost: boolean;
  readonly host: string;
  /** Undefined where the status claims no success, or is right. */
  readonly untrue: Untrue | undefined;
  /** Whether anything is the matter at all. */
  readonly failed: boolean;
  readonly complaints: readonly SortedComplaint[];
  readonly request: SentRequest;
  readonly proof: Omit<CallProof, 'fields'>;
}

/** How far the evidence supports a cause: shown by it, likely, possible, or only where nothing else is open. */
export type Weight = 'shown' | 'likely' | 'possible' | 'rest';

/** That a cause is open, and how much speaks for it. */
export interface Finding {
  readonly weight: Weight;
  /** The fields of the request that it rests on. */
  readonly fields?: readonly string[];
}

/** One thing that can be the matter with a call: a file of its own in causes/, named by its id. */
export interface CallCause {
  readonly id: string;
  /** Undefined where the evidence rules it out. Each cause is looked at by itself: several may be open. */
  weigh(reading: CallReading): Finding | undefined;
}
