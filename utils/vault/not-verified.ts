/** What was written did not read back as it was written. It was taken back, and what was there before stays. */
export class NotVerified extends Error {
  override readonly name = 'NotVerified';
}
