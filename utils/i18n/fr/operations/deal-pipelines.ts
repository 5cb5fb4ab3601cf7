import type { dealPipelines as english } from '../../en/operations/deal-pipelines';

/** The words of the operations: Deal pipelines, in French. */
export const dealPipelines: typeof english = {
  title: 'Pipelines d’affaires',
  operations: {
    'deal-pipelines.list': {
      name: 'Lister les pipelines',
      purpose: 'Tous les pipelines et leur devise ; leurs étapes viennent à côté dans la réponse.',
      also: 'groupes d’affaires ventes entonnoir',
    },
    'deal-pipelines.get': {
      name: 'Consulter un pipeline',
      purpose: 'Un pipeline et ses étapes.',
      also: 'groupe d’affaires ventes entonnoir',
    },
    'deal-pipelines.create': {
      name: 'Créer un pipeline',
      purpose: 'Ajoute un pipeline, avec trois étapes pour commencer.',
      also: 'groupe d’affaires ventes entonnoir nouveau ajouter',
    },
    'deal-pipelines.update': {
      name: 'Modifier un pipeline',
      purpose: 'Change le nom, la devise ou qui peut l’utiliser.',
      also: 'groupe d’affaires renommer accès',
    },
    'deal-pipelines.delete': {
      name: 'Supprimer un pipeline',
      purpose:
        'Supprime le pipeline, ses étapes et toutes les affaires qui s’y trouvent. C’est irréversible.',
      also: 'groupe d’affaires enlever effacer entonnoir',
    },
    'deal-pipelines.list-inaccessible': {
      name: 'Lister les pipelines inaccessibles à un utilisateur',
      purpose:
        'Parmi les pipelines de ces affaires, ceux que l’utilisateur ne peut pas voir. Le chemin dit dealGroup, pas dealGroups.',
      also: 'permission accès interdit',
    },
    'deal-pipelines.list-users': {
      name: 'Lister les utilisateurs des pipelines',
      purpose: 'Quel utilisateur peut utiliser quel pipeline. Absent de la référence.',
      also: 'accès permission membres',
    },
  },
  fields: {
    'filters[have_stages]': { label: 'Filtre : avec étapes', help: '1 pour oui, 0 pour non.' },
    'orders[title]': { label: 'Ordre par titre' },
    'orders[popular]': { label: 'Ordre par utilisation' },
    allgroups: { label: 'Ouvert à tous les groupes d’utilisateurs', help: '1 pour oui, 0 pour non.' },
    allusers: {
      label: 'Affaires pour tous les utilisateurs',
      help: '1 pour oui, 0 pour non : alors seulement pour ceux nommés.',
    },
    autoassign: {
      label: 'Attribuer les nouvelles affaires automatiquement',
      help: '1 pour oui, 0 pour non.',
    },
    users: { label: 'Utilisateurs', help: 'Ceux à qui vont les nouvelles affaires.' },
    groups: { label: 'Groupes d’utilisateurs', help: 'Ceux qui peuvent l’utiliser.' },
    'dealIds[]': { label: 'Affaires' },
    userId: { label: 'Utilisateur' },
  },
};
