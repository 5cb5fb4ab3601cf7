import type { ApiAddress } from '../address';

/** The one pair of a page, and where its values stand. The elements may be inside open shadow roots. */
export interface FoundPair {
  readonly found: true;
  /** As the page shows it: its value is the only source of truth. */
  readonly address: ApiAddress;
  readonly key: string;
  readonly urlElement: Element;
  readonly keyElement: Element;
  /** The key's row, or its field where the rows are not told apart: helpers belong after it. */
  readonly anchor: Element;
}

export interface NotFound {
  readonly found: false;
  readonly why: Why;
}

export type Why =
  /** No URL, or no key: perhaps not yet. */
  | 'nothing'
  /** Two pairs could both be meant. */
  | 'several'
  /** There is a URL and a key, but nothing shows that they belong together. */
  | 'not-certain'
  /** The key is shown as bullets: it can be read once the page reveals it. */
  | 'masked';

export type Finding = FoundPair | NotFound;
