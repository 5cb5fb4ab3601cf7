/** What the popup offers once a key was copied over another site. */
export const useOffer = {
  offer: (host: string) => `Does ${host} use this key?`,
  note: 'Note it',
  noted: (host: string) => `Noted that ${host} uses it.`,
  details: 'Details…',
  notNoted: 'It could not be noted. Open “Where it is used…” in the menu of the account.',
};
