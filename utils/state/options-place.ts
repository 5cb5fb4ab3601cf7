const places = ['protection', 'backup', 'handover'] as const;

/** A part of the options page that another page of ours can lead to. */
export type OptionsPlace = (typeof places)[number];

/** The part that the hash of the page's address names (`#protection`); undefined for the page as a whole. */
export const optionsPlace = (hash: string): OptionsPlace | undefined =>
  places.find((place) => hash === `#${place}` || hash.startsWith(`#${place}/`));

/** The random id of the credential that the hash names beside the part (`#handover/ID`). */
export const placeId = (hash: string): string | undefined => /^#\w+\/([\w-]{1,64})$/.exec(hash)?.[1];
