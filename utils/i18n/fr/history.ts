import type { history as english } from '../en/history';

/** Les mots sur les appels qui ont été faits. */
export const history: typeof english = {
  title: 'Historique',
  search: 'Rechercher dans l’historique',
  hint: 'Rechercher un appel',
  found: (count) => (count <= 1 ? `${count} appel trouvé` : `${count} appels trouvés`),
  none: 'Ce que vous envoyez est listé ici, avec sa réponse : chiffré, sur cet appareil.',
  nothing: (query) => `Aucun appel ne correspond à « ${query} ».`,
  noAnswer: 'sans réponse',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  from: (time) => `De l’historique : ${time}`,
  replay: 'La requête est dans le formulaire : Envoyer la refait.',
  notKept: 'Le corps de cette réponse n’a pas été conservé.',
  close: 'Fermer',
  compareWith: 'Comparer avec…',
  choose: 'Choisissez l’autre appel dans la liste.',
  stop: 'Ne pas comparer',
  remove: 'Retirer',
  removeSure: 'Retirer définitivement',
  clear: 'Effacer l’historique de ce compte',
  clearSure: (count) =>
    count === 1 ? 'Retirer 1 appel définitivement' : `Retirer ${count} appels définitivement`,
  keep: 'Conserver',
  export: 'Exporter en HAR',
  exportHint:
    'Tous les appels de ce compte avec leurs réponses, tels qu’ils sont gardés. Aucune clé API n’y figure ; les personnes des réponses, si.',
  exported: (count) =>
    count <= 1 ? `Le fichier contient ${count} appel.` : `Le fichier contient ${count} appels.`,
  trouble: 'L’historique n’a pas pu être lu :',
  comparison: {
    title: 'Deux réponses comparées',
    back: 'Revenir à la réponse',
    earlier: 'Avant',
    later: 'Après',
    status: 'Statut',
    headers: 'En-têtes',
    body: 'Corps',
    same: 'Aucune différence.',
    sameBody: 'Les corps sont identiques.',
    sameHeaders: 'Aucun en-tête important ne diffère.',
    notKept: 'Le corps d’au moins une réponse n’a pas été conservé : les corps ne peuvent pas être comparés.',
    tooLarge: 'Les deux corps sont trop volumineux pour être comparés : 24 Mo au plus, ensemble.',
    more: 'Il y en a d’autres : seules les premières différences sont affichées.',
    counts: (added, removed, changed) =>
      `ajouts : ${added}, suppressions : ${removed}, modifications : ${changed}`,
    kinds: { added: 'ajouté', removed: 'supprimé', changed: 'modifié' },
    place: 'Où',
    none: 'aucun',
  },
};
