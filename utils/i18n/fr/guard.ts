import type { WriteEffect } from '@/utils/activecampaign/operations/types';
import type { guard as english } from '../en/guard';

const whatItDoes: Record<WriteEffect, (record: string | undefined) => string> = {
  write: (record) =>
    record === undefined ? 'Ceci ajoute ou modifie des données.' : `Ceci modifie « ${record} ».`,
  upsert: () => 'Ceci ajoute une fiche, ou modifie celle qui existe.',
  delete: (record) =>
    record === undefined
      ? 'Ceci supprime des données, sans retour possible.'
      : `Ceci supprime « ${record} », sans retour possible.`,
  send: (record) =>
    record === undefined
      ? 'Ceci envoie des messages à des personnes.'
      : `Ceci envoie « ${record} » à des personnes.`,
};

/** What the write guard says before a change is sent, in French. */
export const guard: typeof english = {
  title: 'Confirmer cette modification',
  preparing: 'Recherche de ce qui va changer…',
  whatItDoes,
  unread: {
    refused: 'La fiche actuelle n’a pas pu être lue : ActiveCampaign le refuse à cette clé.',
    'not-found': 'Cette fiche n’existe pas, pour autant que cette clé puisse le voir.',
    'no-answer': 'La fiche actuelle n’a pas pu être lue : aucune réponse n’est venue.',
  },
  people: (count) =>
    count === 'unknown'
      ? 'Des personnes peuvent recevoir un message. Leur nombre n’est pas connu d’avance.'
      : count === 1
        ? 'Une personne peut recevoir un message.'
        : `${new Intl.NumberFormat('fr').format(count)} personnes peuvent recevoir un message.`,
  same: 'Rien n’y diffère de ce qui existe.',
  field: 'Champ',
  now: 'Actuellement',
  after: 'Ensuite',
  none: 'rien',
  more: (count) => `et ${count} de plus`,
  type: (name) => `Saisissez ${name} pour confirmer`,
  mistyped: 'Ce n’est pas le nom.',
  send: 'Envoyer la modification',
  tryAgain: 'Regarder à nouveau',
  openAndGoOn: 'Ouvrir pour 15 min et continuer',
};
