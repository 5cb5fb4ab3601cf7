/** What is copied: an account's API URL, such as https://acme.api-us1.com, and a key for it. */
export interface Pair {
  readonly url: string;
  readonly key: string;
}

/** In the order in which they are offered. */
export const copyFormatIds = ['env', 'json', 'yaml', 'curl', 'http-header', 'postman-environment'] as const;

export type CopyFormatId = (typeof copyFormatIds)[number];

/** One way to write a credential down. Its name for people is in the `copy-as` messages. */
export interface CopyFormat {
  readonly id: CopyFormatId;
  /** The text, without a line end after it. Whatever the values hold, they stay values. */
  write(credential: Pair): string;
}
