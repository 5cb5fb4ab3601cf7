/** How one finding of the doctor is worded. None of it holds a secret. */
export interface FindingWords {
  /** The cause. `host`: the API host that was asked. */
  what(host: string): string;
  /** What to do about it. */
  readonly next: string;
  /** Who can do it. */
  readonly who: string;
}
