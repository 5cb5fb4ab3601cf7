import type { tags as english } from '../../en/operations/tags';

/** The operations on tags, in French. */
export const tags: typeof english = {
  title: 'Tags',
  operations: {
    'tags.list': {
      name: 'Lister les tags',
      purpose:
        'Les tags du compte, avec une recherche par nom. C’est ici que se trouve l’identifiant qu’il faut pour ajouter un tag à un contact.',
      also: 'trouver chercher identifiant étiquettes',
    },
    'tags.add-to-contact': {
      name: 'Ajouter un tag à un contact',
      purpose:
        'Le contact porte ensuite le tag, ce qui peut lancer des automatisations. Demande des identifiants : le nom d’un tag n’est pas accepté.',
      also: 'taguer étiqueter étiquette attribuer appliquer mettre',
    },
    'tags.remove-from-contact': {
      name: 'Retirer un tag d’un contact',
      purpose:
        'Demande l’identifiant du lien entre les deux, pas celui du tag : « Lister les tags d’un contact » le donne.',
      also: 'enlever supprimer détaguer étiquette',
    },
    'tags.list-of-contact': {
      name: 'Lister les tags d’un contact',
      purpose:
        'Les liens entre un contact et ses tags. Leurs identifiants sont ce qu’il faut pour retirer un tag.',
      also: 'quels tags étiquettes du contact',
    },
    'tags.list-links': {
      name: 'Lister les tags de tous les contacts',
      purpose: 'Tous les liens entre un contact et un tag, avec leur propre identifiant.',
      also: 'contacts tagués liens étiquettes',
    },
    'tags.get-link': {
      name: 'Consulter un lien entre contact et tag',
      purpose: 'Un lien : quel contact, quel tag, depuis quand.',
      also: 'afficher contact tagué',
    },
    'tags.create': {
      name: 'Créer un tag',
      purpose: 'Ajoute un tag au compte. Aucun contact ne le porte encore.',
      also: 'nouveau étiquette ajouter tag',
    },
    'tags.get': {
      name: 'Consulter un tag',
      purpose: 'Un tag avec son genre, sa description et le nombre de ses contacts.',
      also: 'afficher étiquette',
    },
    'tags.update': {
      name: 'Modifier un tag',
      purpose: 'Renomme ou décrit un tag. Tous les contacts qui le portent affichent le nouveau nom.',
      also: 'renommer éditer étiquette',
    },
    'tags.delete': {
      name: 'Supprimer un tag',
      purpose:
        'Le tag disparaît du compte et de tous les contacts. Pour le retirer d’un seul contact, utilisez « Retirer un tag d’un contact ».',
      also: 'effacer étiquette partout',
    },
  },
  fields: {
    contactTag: { label: 'Lien entre contact et tag', help: 'Son propre identifiant, pas celui du tag.' },
    tagName: { label: 'Nom du tag' },
    tagType: {
      label: 'Genre de tag',
      help: 'contact pour les contacts, template pour les modèles d’e-mail.',
    },
    tagOrder: { label: 'Ordre de la recherche', help: 'weight met les noms les plus proches en premier.' },
  },
};
