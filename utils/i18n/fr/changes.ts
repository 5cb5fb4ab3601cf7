import type { changes as english } from '../en/changes';

/** Ce que la surveillance a remarqué, sur la page de tous les comptes. */
export const changes: typeof english = {
  title: 'Ce qui a changé',
  count: (count) =>
    count <= 1
      ? `${count} changement depuis votre dernier passage`
      : `${count} changements depuis votre dernier passage`,
  stopped: (cause) => `La clé API ne fonctionne plus : ${cause}`,
  works: 'La clé API fonctionne de nouveau',
  owner: (from, to) => `Son propriétaire a été renommé : ${from} → ${to}`,
  ownerDetails: (from, to) => `L’e-mail ou l’identifiant de son propriétaire a changé : ${from} → ${to}`,
  groups: (from, to) => `Les groupes de son propriétaire ont changé : ${from} → ${to}`,
  noGroup: 'aucun',
  group: (id) => `groupe ${id}`,
  plan: (parts) => `L’abonnement a changé : ${parts}`,
  planParts: {
    status: (from, to) => `état ${from} → ${to}`,
    contacts: (from, to) => `contacts ${from} → ${to}`,
    trial: (isTrial) => (isTrial ? 'désormais à l’essai' : 'plus à l’essai'),
    domain: (from, to) => `domaine propre ${from} → ${to}`,
    notTold: 'non indiqué',
    none: 'aucun',
  },
  uses: (names) => `Utilisée par : ${names}`,
  replace: 'Trouver une remplaçante…',
  more: (count) => (count <= 1 ? 'Afficher le dernier' : `Afficher les ${count} autres`),
  seen: 'Vu',
};
