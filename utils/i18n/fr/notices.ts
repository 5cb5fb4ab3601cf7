import type { notices as english } from '../en/notices';

/** Ce que la fenêtre dit de temps à autre, près des comptes. */
export const notices: typeof english = {
  protection: {
    says: 'Vos comptes ne sont scellés que pour ce profil du navigateur : quiconque l’utilise peut les ouvrir.',
    open: 'Choisir la protection…',
    dismiss: 'Garder ainsi',
  },
  backup: {
    never: 'Aucune sauvegarde pour l’instant',
    days: (days) => `Aucune sauvegarde depuis ${days} jours`,
    undated: 'La dernière sauvegarde porte une date future',
    open: 'Sauvegarder…',
    dismiss: 'Plus tard',
  },
};
