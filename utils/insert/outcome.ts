/** What can be inserted of a credential. */
export type Insertable = 'key' | 'url';

/** Why there is no field to insert into, found before anything was chosen. */
export const aimProblems = [
  /** The browser lets no extension look at this page, or not at this moment. */
  'no-access',
  /** Not an https page. */
  'not-https',
  /** The field lies in a frame of another site, or one that another site has put around it. */
  'foreign-frame',
  /** Nothing that text can be put into has the focus. */
  'no-field',
  'read-only',
  'hidden',
] as const;

/** Why nothing was inserted, found when it was to be. */
export const putProblems = [
  /** No request waits: it was used, its time is over, or another one took its place. */
  'over',
  /** The page is no longer the one that the request was for. */
  'page-gone',
  /** The field is no longer there, or no longer takes text. */
  'field-gone',
  'too-long',
  /** The page put something else in its place, or took it away again: the field has to be looked at. */
  'altered',
  /** It was handed over, and the page went or hung before it answered: it may be in the field or not. */
  'no-answer',
] as const;

export type AimProblem = (typeof aimProblems)[number];
export type PutProblem = (typeof putProblems)[number];

/** What inserting came to. */
export type Put = 'inserted' | PutProblem;

/** The field that is aimed at, as far as anybody outside of its page is told of it. */
export interface FieldSeen {
  /** The origin that the browser holds its document for. */
  readonly origin: string;
  /** What is in it goes: it is a field for one value, and has one. */
  readonly replaces: boolean;
}

/** What aiming found in one frame; `inFocus`: it is the one where the person's keys go. */
export type Aim = { readonly inFocus: boolean } & (
  | { readonly field: FieldSeen }
  | { readonly problem: AimProblem }
);
