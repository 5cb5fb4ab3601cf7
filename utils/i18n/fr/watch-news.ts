import type { watchNews as english } from '../en/watch-news';

const keys = (count: number): string => (count <= 1 ? `${count} clé API` : `${count} clés API`);

/** Ce que la surveillance dit hors des pages de Keyring : près de son bouton, et dans une notification. */
export const watchNews: typeof english = {
  button: {
    none: 'Keyring pour ActiveCampaign',
    paused: 'Keyring : surveillance en pause jusqu’au déverrouillage',
    failing: (count) => `Keyring : ${keys(count)} en échec`,
  },
  title: 'Keyring pour ActiveCampaign',
  stopped: (count) => `${keys(count)} ne ${count <= 1 ? 'fonctionne' : 'fonctionnent'} plus.`,
  changed: (count) =>
    count <= 1 ? `${count} changement a été remarqué.` : `${count} changements ont été remarqués.`,
  look: 'Ouvrez Keyring pour voir de quoi il s’agit.',
  named: (account, what) => `${account} : ${what}`,
  what: {
    stopped: 'la clé API ne fonctionne plus',
    works: 'la clé API fonctionne de nouveau',
    owner: 'son propriétaire a été renommé',
    groups: 'les groupes de son propriétaire ont changé',
    plan: 'l’abonnement a changé',
  },
  more: (count) => `et ${count} de plus`,
};
