import type { dealCustomFields as english } from '../../en/operations/deal-custom-fields';

/** The words of the operations: Deal custom fields, in French. */
export const dealCustomFields: typeof english = {
  title: 'Champs personnalisés des affaires',
  operations: {
    'deal-custom-fields.list': {
      name: 'Lister les champs personnalisés des affaires',
      purpose: 'Les champs personnalisés que peuvent avoir les affaires, avec leurs types et leurs choix.',
      also: 'définitions propriétés',
    },
    'deal-custom-fields.get': {
      name: 'Consulter un champ personnalisé d’affaire',
      purpose: 'Un champ, avec son type, ses choix et sa valeur par défaut.',
      also: 'définition propriété',
    },
    'deal-custom-fields.create': {
      name: 'Créer un champ personnalisé d’affaire',
      purpose: 'Ajoute un champ à toutes les affaires. Son type ne peut plus changer ensuite.',
      also: 'nouveau propriété ajouter',
    },
    'deal-custom-fields.update': {
      name: 'Modifier un champ personnalisé d’affaire',
      purpose: 'Change son libellé, ses choix, sa valeur par défaut ou sa place.',
      also: 'renommer changer propriété',
    },
    'deal-custom-fields.delete': {
      name: 'Supprimer un champ personnalisé d’affaire',
      purpose: 'Supprime le champ et ce que chaque affaire y contient.',
      also: 'enlever effacer propriété',
    },
    'deal-custom-fields.list-values': {
      name: 'Lister les valeurs des champs d’affaires',
      purpose: 'Ce que contiennent les champs personnalisés des affaires. Les montants sont en centimes.',
      also: 'données',
    },
    'deal-custom-fields.get-value': {
      name: 'Consulter la valeur d’un champ d’affaire',
      purpose: 'Une valeur, par son propre identifiant.',
      also: 'données',
    },
    'deal-custom-fields.set-value': {
      name: 'Remplir un champ d’une affaire',
      purpose: 'Renseigne un champ personnalisé d’une affaire. Demande des identifiants, pas des noms.',
      also: 'données valeur propriété',
    },
    'deal-custom-fields.set-values': {
      name: 'Remplir plusieurs champs d’affaires',
      purpose:
        'Renseigne plusieurs champs en une seule requête. Le corps est une simple liste, sans nom autour.',
      also: 'en masse lot données valeurs',
    },
    'deal-custom-fields.change-value': {
      name: 'Changer la valeur d’un champ d’affaire',
      purpose: 'Remplace une valeur. Demande l’identifiant de la valeur, pas celui du champ.',
      also: 'modifier données',
    },
    'deal-custom-fields.change-values': {
      name: 'Changer plusieurs valeurs de champs d’affaires',
      purpose: 'Demande les identifiants des valeurs, pas ceux des champs. Le corps est une simple liste.',
      also: 'en masse lot modifier données',
    },
    'deal-custom-fields.clear-value': {
      name: 'Supprimer la valeur d’un champ d’affaire',
      purpose: 'Vide le champ pour cette affaire ; le champ lui-même reste.',
      also: 'vider effacer données',
    },
  },
  fields: {
    'filters[dealId]': { label: 'Filtre : affaire', help: 'La majuscule du nom compte.' },
  },
};
