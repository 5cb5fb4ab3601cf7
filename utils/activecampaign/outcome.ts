/**
 * What became of one call: an answer, or the reason there is none. Plain data, so that it can cross a message
 * boundary, be kept, and be diagnosed without a browser.
 */
export type Outcome = Answer | NoAnswer;

/** An HTTP answer, as the API (or whatever stood in its place) gave it. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; '' when there was none. Never more than the limit the call was sent with. */
  readonly body: string;
  /** Milliseconds from sending to the last byte. */
  readonly ms: number;
}

/** Why there is no answer. */
export interface NoAnswer {
  readonly kind: NoAnswerKind;
  /** Milliseconds from sending until it was known; 0 where nothing was sent. */
  readonly ms: number;
}

/** Why there can be no answer. */
export const noAnswerKinds = [
  /** The server sent the call elsewhere. It was not followed: a key goes to one origin only. */
  'redirect',
  /** The connection broke after the headers, before the body was whole. */
  'cut',
  /** The body went past the limit, so it was abandoned. */
  'too-large',
  /** No answer within the time given (`ms` says how long that was). */
  'timeout',
  /** The browser reports no network at all. */
  'offline',
  /** The network error that fetch does not explain: DNS, TLS, refused, proxy or blocked. */
  'unreachable',
  /** The browser's site access for a host granted at install was taken away. Nothing was sent. */
  'access-removed',
  /** The host is outside the two families and was not allowed yet. Nothing was sent. */
  'not-allowed',
  /** The worker ended in mid-call: whether an answer came is not known. */
  'interrupted',
] as const;

export type NoAnswerKind = (typeof noAnswerKinds)[number];
