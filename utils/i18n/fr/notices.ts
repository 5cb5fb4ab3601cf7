import type { notices as english } from '../en/notices';

/** Ce que la fenêtre dit de temps à autre, près des comptes. */
export const notices: typeof english = {
  changes: {
    says: (stopped, others) =>
      [
        stopped > 0 &&
          (stopped === 1 ? '1 clé API ne fonctionne plus' : `${stopped} clés API ne fonctionnent plus`),
        others > 0 &&
          `${others} ${stopped > 0 ? (others === 1 ? 'autre ' : 'autres ') : ''}${others === 1 ? 'changement' : 'changements'}`,
      ]
        .filter(Boolean)
        .join(', '),
    open: 'Voir les changements…',
    dismiss: 'Vu',
  },
  rotation: {
    says: (count, changed, of) =>
      `${count === 1 ? 'Une rotation de clé' : `${count} rotations de clé`} en cours${of > 0 ? ` : ${changed} sur ${of === 1 ? '1 intégration' : `${of} intégrations`} à jour` : ''}`,
    open: 'Continuer…',
    dismiss: 'Plus tard',
  },
  'old-key': {
    says: (count, label) =>
      `${label} : ${count === 1 ? '1 intégration utilise' : `${count} intégrations utilisent`} encore l’ancienne clé`,
    open: 'Continuer…',
    dismiss: 'Inutile',
  },
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
