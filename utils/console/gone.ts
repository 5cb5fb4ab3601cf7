/** The credential of a console was removed meanwhile. */
export class CredentialGone extends Error {
  override readonly name = 'CredentialGone';
}

/** An answer is held no longer: it was one of many, or the background began anew. */
export class CallGone extends Error {
  override readonly name = 'CallGone';
}
