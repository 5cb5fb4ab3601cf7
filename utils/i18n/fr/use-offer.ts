import type { useOffer as english } from '../en/use-offer';

/** Ce que la fenêtre propose quand une clé a été copiée au-dessus d’un autre site. */
export const useOffer: typeof english = {
  offer: (host) => `Cette clé API sert-elle sur ${host} ?`,
  note: 'Le noter',
  noted: (host) => `Noté : elle sert sur ${host}.`,
  details: 'Détails…',
  notNoted: 'Cela n’a pas pu être noté. Ouvrez « Où elle sert… » dans le menu du compte.',
};
