/** What is copied: an account's API URL, such as https://acme.api-us1.com, and a key for it. */
export interface Pair {
  readonly url: string;
  readonly key: string;
}

export type CopyFormatId = 'env' | 'json' | 'curl' | 'http-header';

/** One way to write a credential down. Its name for people is in the `copy-as` messages. */
export interface CopyFormat {
  readonly id: CopyFormatId;
  /** The text, without a line end after it. Whatever the values hold, they stay values. */
  write(credential: Pair): string;
}
