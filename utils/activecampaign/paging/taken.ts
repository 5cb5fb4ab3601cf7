/** How far a collection has been read. */
export interface Reached {
  /** The id of the last row, or the number of rows before the next page. */
  readonly cursor: number;
  /** What tells the rows of the page before; undefined where nobody knows it. */
  readonly before?: readonly string[] | undefined;
  /** How often it was gone back since rows had moved. */
  readonly back?: number | undefined;
}

/** What a page brings that is new. */
export interface Taken {
  /** The rows that had not come before. */
  readonly rows: readonly unknown[];
  /** How many had, but for the one that was asked for on purpose. */
  readonly doubles: number;
  /** Rows before this page went or moved. */
  readonly moved: boolean;
  readonly reached: Reached;
  /** Nothing comes after it. */
  readonly last: boolean;
}

/** Why an answer is no page that could be taken. */
export type NoPage =
  /** It is no collection. */
  | 'no-collection'
  /** Nothing comes, though the same answer says that there is more. */
  | 'fell-short'
  /** Contacts do not come in the order of their ids, so nobody knows where to go on. */
  | 'not-ordered'
  /** The same rows came again: the account does not page here, so there would be no end. */
  | 'not-paged';
