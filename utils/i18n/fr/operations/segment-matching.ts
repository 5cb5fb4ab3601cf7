import type { segmentMatching as english } from '../../en/operations/segment-matching';
import { segmentFields } from './segment-fields';

/** The operations on the contacts of segments, in French. */
export const segmentMatching: typeof english = {
  title: 'Correspondance avec les segments',
  operations: {
    'segment-matching.check-contact': {
      name: 'Vérifier si un contact est dans un segment',
      purpose: 'Répond match vrai ou faux pour un contact et un segment.',
      also: 'appartient membre tester segment',
    },
    'segment-matching.check-contact-with-external-id': {
      name: 'Vérifier si un contact est dans un segment, avec une valeur',
      purpose:
        'Pour les segments dont une condition reçoit sa valeur de la requête : l’identifiant externe en prend la place.',
      also: 'appartient membre tester identifiant externe',
    },
    'segment-matching.match-definition': {
      name: 'Trouver les contacts d’un segment non enregistré',
      purpose:
        'Trouve les contacts qui remplissent les conditions données. Le segment est gardé 24 heures. Si is_ready est faux au bout de 4 secondes, lisez le résultat de la recherche plus tard.',
      also: 'chercher contacts par conditions segment ponctuel requête',
    },
    'segment-matching.match-segment': {
      name: 'Trouver les contacts d’un segment',
      purpose:
        'Lance une recherche et attend jusqu’à 4 secondes. Si is_ready est faux, lisez le résultat plus tard avec l’identifiant de recherche que donne la réponse.',
      also: 'membres du segment lister contacts compter',
    },
    'segment-matching.get-result': {
      name: 'Consulter le résultat d’une recherche par segment',
      purpose:
        'Les contacts trouvés par une recherche, ou is_ready faux tant qu’elle dure. Un autre tri relance la recherche.',
      also: 'interroger résultat membres',
    },
    'segment-matching.match-with-conditions': {
      name: 'Trouver les contacts d’un segment avec d’autres conditions',
      purpose:
        'Cherche dans un segment avec des conditions ajoutées pour cette fois. Le segment lui-même n’est pas modifié.',
      also: 'filtrer membres critères supplémentaires affiner',
    },
    'segment-matching.get-narrowed-result': {
      name: 'Consulter le résultat d’une recherche avec d’autres conditions',
      purpose:
        'Les contacts trouvés, dans l’ordre de la recherche, ou is_ready faux tant qu’elle dure. Lit aussi les résultats des recherches sans autres conditions.',
      also: 'interroger résultat membres',
    },
  },
  fields: {
    ...segmentFields,
    runId: { label: 'Recherche', help: 'L’identifiant de recherche donné à son lancement.' },
    externalId: {
      label: 'Identifiant externe',
      help: 'Prend la place de la valeur dans les conditions marquées externes.',
    },
    sort: {
      label: 'Trier par',
      help: 'Champs séparés par des virgules, - pour décroissant : id, email, phone, first_name, last_name, full_name, cdate, udate, account_name, score, score12, field34.',
    },
    instant: {
      label: 'Répondre aussitôt',
      help: 'Laisse tourner la recherche et répond son identifiant. Laissez vide pour attendre jusqu’à 4 secondes.',
    },
    conditions: { label: 'Condition' },
    segment_relationship: {
      label: 'Élargir le segment',
      help: 'or : les contacts qui remplissent la condition ou le segment. Laissez vide pour ceux qui remplissent les deux.',
    },
    mostMatches: { label: 'Contacts au plus', help: 'De 1 à 10000.' },
    errors: {
      label: 'Erreurs',
      help: 'Partie d’une réponse, publiée parmi les champs de la requête ; laissez vide.',
    },
    code: { label: 'Code d’erreur' },
    detail: { label: 'Détail' },
    errorSource: { label: 'Emplacement' },
    pointer: { label: 'Chemin' },
    errorStatus: { label: 'Statut' },
    errorTitle: { label: 'Titre' },
  },
};
