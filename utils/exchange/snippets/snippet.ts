import type { Method } from '@/utils/activecampaign/operations/types';

/** In the order in which they are offered. */
export const snippetIds = [
  'curl',
  'curl-powershell',
  'curl-cmd',
  'powershell',
  'node',
  'python-requests',
  'python-httpx',
  'php-curl',
  'php-guzzle',
  'ruby',
  'go',
  'java',
  'csharp',
  'apps-script',
  'n8n',
  'make',
] as const;

export type SnippetId = (typeof snippetIds)[number];

/** How the header that carries the key is written: not at all, by its name, or the key itself. */
export type KeyWriting =
  | { readonly kind: 'none' }
  | { readonly kind: 'named' }
  | { readonly kind: 'clear'; readonly key: string };

export type Header = readonly [name: string, value: string];

/** A call as it is written down. */
export interface SnippetCall {
  readonly method: Method;
  /** Absolute, as a browser sends it: visible ASCII alone. */
  readonly url: string;
  readonly key: KeyWriting;
  /** All others, but for the body's media type. */
  readonly headers: readonly Header[];
  /** '' for none. */
  readonly body: string;
  /** What the body is; '' where there is none. */
  readonly mediaType: string;
}

/** Where the reader of a snippet finds the key that is not in it. */
export type KeyPlace =
  /** In the environment variable ACTIVECAMPAIGN_API_KEY. */
  | 'variable'
  /** In the script property of that name. */
  | 'property'
  /** In the credential that the tool itself keeps. */
  | 'credential'
  /** Nowhere yet: the name stands in its place. */
  | 'placeholder';

/** One way to write a call down. Its name for people is in the `snippets` messages. */
export interface Snippet {
  readonly id: SnippetId;
  readonly keyIn: KeyPlace;
  /** The most characters that what reads it takes. */
  readonly limit?: number;
  /** The text, without a line end after it. Whatever the values hold, they stay values. */
  write(call: SnippetCall): string;
}

/** The name of the key, in every language. */
export const keyName = 'ACTIVECAMPAIGN_API_KEY';
