import type { variablesPersonalizations as english } from '../../en/operations/variables-personalizations';

/** The operations on variables, in French. */
export const variablesPersonalizations: typeof english = {
  title: 'Variables (personnalisations)',
  operations: {
    'variables-personalizations.list': {
      name: 'Lister les variables',
      purpose:
        'Les variables du compte. Les filtres sont publiés sous filter, et non filters comme partout ailleurs.',
      also: 'personnalisation balises extraits contenu',
    },
    'variables-personalizations.create': {
      name: 'Créer une variable',
      purpose:
        'Ajoute un texte que les messages reprennent par sa balise. Si la balise est prise, ActiveCampaign y ajoute un numéro sans prévenir.',
      also: 'nouvelle personnalisation balise extrait',
    },
    'variables-personalizations.get': {
      name: 'Consulter une variable',
      purpose: 'Une variable avec son contenu et ses listes.',
      also: 'afficher personnalisation balise',
    },
    'variables-personalizations.update': {
      name: 'Modifier une variable',
      purpose: 'Change une variable, dans tous les messages encore à envoyer qui l’utilisent.',
      also: 'éditer personnalisation balise',
    },
    'variables-personalizations.delete': {
      name: 'Supprimer une variable',
      purpose: 'La variable disparaît. Les messages qui l’utilisent affichent la balise nue ou rien.',
      also: 'effacer retirer personnalisation balise',
    },
    'variables-personalizations.delete-several': {
      name: 'Supprimer plusieurs variables',
      purpose:
        'Les variables nommées disparaissent. La réponse annonce toujours un succès, même si aucune n’existait.',
      also: 'en masse effacer retirer personnalisation balises',
    },
    'variables-personalizations.lock': {
      name: 'Verrouiller une variable',
      purpose: 'La variable ne peut plus être modifiée tant qu’elle n’est pas déverrouillée.',
      also: 'protéger figer personnalisation',
    },
    'variables-personalizations.unlock': {
      name: 'Déverrouiller une variable',
      purpose: 'La variable peut de nouveau être modifiée.',
      also: 'déprotéger personnalisation',
    },
  },
  fields: {
    variableID: { label: 'Variable', help: 'L’identifiant de la variable.' },
    variableIds: { label: 'Variables', help: 'Leurs identifiants, séparés par des virgules.' },
    placeholder: {
      label: 'Balise',
      help: 'Le nom sous lequel les messages la reprennent, entre deux signes pour cent.',
    },
    format: { label: 'Format du contenu' },
    content: { label: 'Contenu' },
    listids: { label: 'Listes', help: 'Leurs identifiants, séparés par des virgules.' },
    filterByPlaceholder: { label: 'Filtre : balise' },
    filterByList: { label: 'Filtre : nom de la liste' },
    filterByContent: { label: 'Filtre : contenu' },
    filterByFormat: { label: 'Filtre : format' },
    orderByName: { label: 'Ordre par nom' },
    orderByPlaceholder: { label: 'Ordre par balise' },
    orderByFormat: { label: 'Ordre par format' },
    orderByContent: { label: 'Ordre par contenu' },
  },
};
