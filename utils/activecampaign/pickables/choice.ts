/** A record that can be picked: what it is called, and the id that the request gets. */
export interface Choice {
  readonly id: string;
  /** '' where the record has none. */
  readonly name: string;
  /** What tells it from others of that name. */
  readonly more?: string;
}

/** Why records, or the name of one, could not be read. */
export type PickFailure =
  /** The key is not allowed to read them, or is no longer valid: the API says 403 to both. */
  | 'refused'
  /** The API has no such collection here. */
  | 'absent'
  /** Too many calls, or a server in trouble. */
  | 'busy'
  | 'offline'
  /** The browser does not let Keyring reach the host. */
  | 'not-allowed'
  /** No answer came. */
  | 'no-answer'
  /** What came is not what this collection looks like. */
  | 'odd';

/** A read that failed. */
export interface PickFailed {
  readonly kind: 'failed';
  readonly why: PickFailure;
  /** Of the answer, where there was one. */
  readonly status?: number;
}

/** Some of the records that fit a text. */
export interface Choices {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
  /** How many fit in all; missing where ActiveCampaign does not say. */
  readonly matching?: number;
  /** Where not every record was looked at: how many were, and of how many. */
  readonly among?: { readonly read: number; readonly of?: number };
}

/** What a search came to. */
export type PickAnswer = Choices | PickFailed;

/** What the record with an id is called. */
export type PickNaming =
  | { readonly kind: 'named'; readonly choice: Choice }
  | { readonly kind: 'unknown' }
  | PickFailed;
