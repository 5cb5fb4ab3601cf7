import type { dealStages as english } from '../../en/operations/deal-stages';

/** The words of the operations: Deal stages, in French. */
export const dealStages: typeof english = {
  title: 'Étapes d’affaires',
  operations: {
    'deal-stages.list': {
      name: 'Lister les étapes',
      purpose: 'Les étapes de tous les pipelines, ou d’un seul.',
      also: 'affaires pipeline colonnes',
    },
    'deal-stages.get': {
      name: 'Consulter une étape',
      purpose: 'Une étape, sa place et ses couleurs.',
      also: 'affaires pipeline colonne',
    },
    'deal-stages.create': {
      name: 'Créer une étape',
      purpose: 'Ajoute une étape à un pipeline.',
      also: 'affaires pipeline colonne nouvelle ajouter',
    },
    'deal-stages.update': {
      name: 'Modifier une étape',
      purpose: 'Change le nom, la place ou l’aspect d’une étape.',
      also: 'affaires pipeline renommer déplacer',
    },
    'deal-stages.move-deals': {
      name: 'Déplacer toutes les affaires d’une étape',
      purpose:
        'Chaque affaire de l’étape change d’étape d’un coup. Les deux étapes doivent être dans le même pipeline.',
      also: 'en masse pipeline transférer',
    },
    'deal-stages.delete': {
      name: 'Supprimer une étape',
      purpose:
        'Supprime l’étape et les affaires qui s’y trouvent ; déplacez-les d’abord. C’est irréversible.',
      also: 'affaires pipeline enlever effacer colonne',
    },
  },
  fields: {
    'filters[d_groupid]': { label: 'Filtre : pipeline' },
    reorder: {
      label: 'Renuméroter les étapes',
      help: '1 redonne une place à toutes les étapes du pipeline.',
    },
    position: { label: 'Position', help: '1 vient en premier.' },
    dealOrder: { label: 'Ordre des affaires', help: 'Ce qui sert au tri, puis ASC ou DESC.' },
    cardRegion1: { label: 'Carte, en haut à gauche' },
    cardRegion2: { label: 'Carte, en haut à droite' },
    cardRegion3: { label: 'Carte, photo' },
    cardRegion4: { label: 'Carte, à côté de la photo' },
    cardRegion5: { label: 'Carte, en bas à droite' },
    color: { label: 'Couleur', help: 'Six chiffres hexadécimaux, sans #.' },
    width: { label: 'Largeur', help: 'En pixels.' },
    targetStage: { label: 'Nouvelle étape' },
  },
};
