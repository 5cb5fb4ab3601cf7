import type { fetching as english } from '../en/fetching';

const number = new Intl.NumberFormat('fr');
const rows = (count: number): string => (count < 2 ? `${count} ligne` : `${number.format(count)} lignes`);

/** Les mots sur les collections récupérées jusqu'au bout. */
export const fetching: typeof english = {
  all: (total) => (total === undefined ? 'Tout récupérer' : `Tout récupérer (${number.format(total)})`),
  pace: 'Appels par seconde',
  paceOf: (calls) => (calls === 1 ? '1 appel par seconde' : `${calls} appels par seconde`),
  takes: (calls, time) => (calls === 1 ? '1 appel' : `${number.format(calls)} appels, environ ${time}`),
  search: 'Rechercher dans les collectes',
  hint: 'Chercher une collecte',
  found: (count) => (count < 2 ? `${count} collecte trouvée` : `${count} collectes trouvées`),
  none: 'Ce que vous récupérez jusqu’au bout est listé ici\u00a0: envoyez une requête qui répond par une liste, puis choisissez Tout récupérer. C’est conservé chiffré sur cet appareil pendant 7 jours.',
  nothing: (query) => `Aucune collecte ne correspond à «\u00a0${query}\u00a0».`,
  trouble: 'Les collectes n’ont pas pu être lues\u00a0:',
  states: {
    running: 'Collecte en cours',
    paused: 'En pause',
    interrupted:
      'Interrompu\u00a0: le navigateur ou Keyring s’est arrêté entre-temps. Rien de ce qui est arrivé n’est perdu.',
    done: 'Tout est là',
  },
  progress: (here, total) =>
    total === undefined ? rows(here) : `${number.format(here)} sur ${number.format(total)}`,
  left: (time) => `encore ${time} environ`,
  waits: (seconds) => `le compte a demandé d’attendre ${seconds} s`,
  pause: 'Mettre en pause',
  goOn: 'Continuer',
  cancel: 'Annuler',
  cancelSure: (here) => `Arrêter et retirer ${rows(here)}`,
  remove: 'Retirer',
  removeSure: (here) => `Retirer ${rows(here)}`,
  keptUntil: (day) => `Conservé ici, chiffré, jusqu’au ${day}.`,
  problems: {
    status: (status) =>
      `L’API a répondu ${status}. Envoyez la requête du formulaire pour voir pourquoi, puis continuez.`,
    'asked-to-wait': 'Le compte demande d’attendre plus de dix minutes. Continuez plus tard.',
    'not-json': 'Une réponse n’était pas du JSON. Continuez pour la redemander.',
    'no-collection':
      'La réponse n’était pas une liste. Envoyez la requête du formulaire pour voir ce que c’est.',
    'fell-short':
      'Rien n’est arrivé, alors que le compte annonce d’autres lignes. Continuez pour les redemander.',
    'not-ordered':
      'Les contacts ne sont pas arrivés dans l’ordre de leurs identifiants\u00a0: impossible de savoir où continuer. Retirez l’ordre de la requête et récupérez de nouveau.',
    'not-paged':
      'Les mêmes lignes sont revenues\u00a0: cette liste ne donne pas sa page suivante, et ce qui est ici est tout ce qu’on peut en avoir.',
    redirect:
      'L’API a renvoyé l’appel vers une autre adresse. Il n’a pas été suivi, car la clé ne va qu’à son propre hôte.',
    cut: 'La connexion s’est rompue à plusieurs reprises. Continuez quand elle ira mieux.',
    'too-large': 'Une page de cette liste dépasse 50 Mo.',
    timeout: 'Aucune réponse n’est arrivée à temps, à plusieurs reprises. Continuez plus tard.',
    offline: 'Cet ordinateur est hors ligne. Continuez quand il sera reconnecté.',
    unreachable: 'L’API est restée injoignable à plusieurs reprises. Continuez plus tard.',
    'access-removed': 'Le navigateur ne laisse plus Keyring joindre cet hôte. Autorisez-le, puis continuez.',
    'not-allowed': 'Keyring ne peut pas encore joindre cet hôte. Autorisez-le, puis continuez.',
    interrupted: 'Le travail a été interrompu. Continuez.',
  },
  doubles: (count) =>
    count === 1
      ? '1 ligne est arrivée deux fois pendant que d’autres étaient ajoutées. Chacune est ici une seule fois.'
      : `${rows(count)} sont arrivées deux fois pendant que d’autres étaient ajoutées. Chacune est ici une seule fois.`,
  contactsMoved: (first, here) =>
    `Le compte en annonçait d’abord ${number.format(first)}, et ${number.format(here)} sont arrivés. Des contacts ont pu être ajoutés ou supprimés entre-temps. Chacun est ici une seule fois.`,
  rowsMoved: (first, last) =>
    `La liste est passée de ${number.format(first)} à ${number.format(last)} lignes entre-temps. Chaque ligne est ici une seule fois, mais une ligne déplacée peut manquer\u00a0: récupérez-la de nouveau pour en être sûr.`,
  listMoved:
    'Des lignes ont été ajoutées, supprimées ou déplacées pendant la lecture. Une ligne déplacée peut manquer, et une ligne sans identifiant être ici deux fois\u00a0: récupérez-la de nouveau pour en être sûr.',
  byId: 'Les contacts viennent dans l’ordre de leurs identifiants\u00a0: ainsi, aucun ne se perd pendant que d’autres sont ajoutés ou supprimés.',
  noValues: 'Aucune valeur de champ personnalisé n’est venue avec les contacts.',
  noNames:
    'Les noms des champs personnalisés n’ont pas pu être lus\u00a0: leurs valeurs sont dans une seule colonne.',
  asTable: (here) => (here > 1_000 ? 'Voir les 1\u202f000 premières' : 'Les voir'),
  lookedAt: (key, shown, here) =>
    `«\u00a0${key}\u00a0», comme récupéré\u00a0: les ${number.format(shown)} premières des ${rows(here)} qui sont ici.`,
  close: 'Fermer',
  save: 'Enregistrer en fichier…',
  savePart: (here) => `Enregistrer ce qui est ici (${rows(here)})…`,
  saveTitle: 'Enregistrer en fichier',
  forms: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON' },
  form: 'Format',
  formHints: {
    csv: 'Un tableau. Une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe.',
    json: 'Une liste des lignes telles que l’API les a données.',
    ndjson: 'Une ligne de texte par ligne de la liste, telle que l’API l’a donnée.',
  },
  columns: (chosen, of) => `Colonnes (${chosen} sur ${of})`,
  moreColumns:
    'Il y a plus de colonnes que celles-ci, ou certaines ont un nom très long. JSON et NDJSON les ont toutes.',
  allColumns: 'Toutes',
  noColumns: 'Aucune',
  field: (title) => `${title} (champ personnalisé)`,
  mark: 'Avec une marque d’ordre des octets, à laquelle Excel reconnaît l’UTF-8',
  plain: 'Le fichier n’est pas chiffré\u00a0: quiconque l’a peut le lire.',
  saveNow: 'Enregistrer',
  saving: (here, of) => `Enregistrement\u00a0: ${number.format(here)} sur ${rows(of)}`,
  saved: (name, count) => `Enregistré\u00a0: ${rows(count)} dans ${name}.`,
  redacted: (count) =>
    count === 1
      ? 'Une valeur ressemblait à une clé d’API. Dans le fichier, elle est remplacée par [redacted].'
      : `${number.format(count)} valeurs ressemblaient à des clés d’API. Dans le fichier, elles sont remplacées par [redacted].`,
  unread:
    'Une partie de ce qui a été récupéré n’est plus lisible, et rien n’a été enregistré. Récupérez-le de nouveau.',
  notSaved: 'Le fichier n’a pas pu être écrit. Ce qui a été récupéré est toujours ici.',
};
