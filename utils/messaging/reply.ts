/** Why a request came to nothing. Worded for the person in one place: utils/i18n. */
export const errorCodes = [
  /** Unknown channel, sender or shape. */
  'refused',
  /** What it was about is no longer there. */
  'gone',
  /** The URL or key is not one that can be kept. */
  'not-a-pair',
  /** The vault waits for its passphrase. */
  'vault-locked',
  'vault-newer',
  'vault-damaged',
  'vault-device-key-lost',
  /** The browser keeps nothing for extensions in this mode. */
  'no-database',
  /** The disk or the quota is full: nothing was written. */
  'storage-full',
  /** What was stored did not read back as it was written, and was taken back. */
  'not-written',
  /** There is more than one backup file can hold. */
  'backup-too-large',
  /** The browser gives no access to the page. */
  'no-page-access',
  /** The worker ended before it answered. */
  'interrupted',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error as it crosses contexts: no text, nothing secret. */
export interface ReplyError {
  readonly code: ErrorCode;
  readonly retryable: boolean;
}

/** The answer to a request. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReplyError };

const worthRetrying: ReadonlySet<ErrorCode> = new Set([
  'interrupted',
  'internal',
  'storage-full',
  'not-written',
]);

/** The reply for a request that came to nothing. */
export const failed = (code: ErrorCode): { readonly ok: false; readonly error: ReplyError } => ({
  ok: false,
  error: { code, retryable: worthRetrying.has(code) },
});

/** Thrown by a handler to answer with one of the codes. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The reply where none came: the worker ended before it. By itself, since the client needs no other. */
export const interrupted = {
  ok: false,
  error: { code: 'interrupted', retryable: true },
} as const satisfies Reply<never>;

/** Whether a value received is a reply at all. What code it names is the background's to know, which is our own. */
export function isReply(value: unknown): value is Reply<unknown> {
  const { ok, error } = (value ?? {}) as { ok?: unknown; error?: { code?: unknown } };
  return ok === true || (ok === false && typeof error?.code === 'string');
}
