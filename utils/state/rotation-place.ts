/** What the hash of the page's address names. Ids are random: an address ends up on the disk, and tells nothing. */
export type RotationPlace =
  | { readonly kind: 'all' }
  /** The beginning of one, for a credential. */
  | { readonly kind: 'begin'; readonly credential: string }
  | { readonly kind: 'one'; readonly id: string };

/** `#ID` is one rotation, `#of/ID` the beginning of one for this credential, everything else all of them. */
export function rotationPlace(hash: string): RotationPlace {
  const [, of, id] = /^#(of\/)?([\w-]{1,64})$/.exec(hash) ?? [];
  if (id === undefined) return { kind: 'all' };
  return of ? { kind: 'begin', credential: id } : { kind: 'one', id };
}

/** The page on which a key's rotation begins, or goes on where one is under way. */
export const rotationPageOf = (credential: string): string => `/rotation.html#of/${credential}`;

/** The page of one rotation; without its id, that of all. */
export const rotationPage = (id?: string): string => `/rotation.html${id === undefined ? '' : `#${id}`}`;
