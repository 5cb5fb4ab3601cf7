import type { accountsCrm as english } from '../../en/operations/accounts-crm';

/** The words of the operations: Accounts (CRM), in French. */
export const accountsCrm: typeof english = {
  title: 'Comptes (CRM)',
  operations: {
    'accounts-crm.list': {
      name: 'Lister les comptes',
      purpose:
        'Les entreprises du CRM, avec une recherche par nom. Les nombres de contacts et d’affaires valent 0 si vous ne les demandez pas.',
      also: 'entreprises sociétés organisations chercher trouver',
    },
    'accounts-crm.get': {
      name: 'Consulter un compte',
      purpose:
        'Une entreprise et ses informations. Les valeurs de ses champs personnalisés se lisent à part.',
      also: 'entreprise société afficher lire',
    },
    'accounts-crm.create': {
      name: 'Créer un compte',
      purpose: 'Ajoute une entreprise au CRM. Les champs monétaires attendent des centimes.',
      also: 'entreprise société nouveau ajouter organisation',
    },
    'accounts-crm.update': {
      name: 'Modifier un compte',
      purpose: 'Change les champs que vous envoyez ; laissez les autres de côté.',
      also: 'entreprise société renommer changer',
    },
    'accounts-crm.delete': {
      name: 'Supprimer un compte',
      purpose: 'L’entreprise disparaît, ses contacts restent. C’est irréversible.',
      also: 'entreprise société enlever effacer',
    },
    'accounts-crm.delete-several': {
      name: 'Supprimer plusieurs comptes',
      purpose:
        'Supprime toutes les entreprises nommées en une seule requête. Le paramètre est publié sous la forme []ids ; si rien n’est supprimé, essayez ids[].',
      also: 'entreprises en masse lot enlever',
    },
    'accounts-crm.add-note': {
      name: 'Ajouter une note à un compte',
      purpose: 'La note apparaît sur la fiche de l’entreprise.',
      also: 'commentaire entreprise',
    },
    'accounts-crm.update-note': {
      name: 'Modifier une note d’un compte',
      purpose: 'Remplace tout le texte de la note.',
      also: 'changer commentaire entreprise',
    },
    'accounts-crm.list-links': {
      name: 'Lister les liens entre comptes et contacts',
      purpose: 'Quel contact appartient à quelle entreprise, et à quel poste.',
      also: 'association entreprise membre employé',
    },
    'accounts-crm.add-contact': {
      name: 'Ajouter un contact à un compte',
      purpose: 'Relie le contact à l’entreprise. Demande des identifiants, pas des noms.',
      also: 'association associer entreprise employé',
    },
    'accounts-crm.get-link': {
      name: 'Consulter un lien entre compte et contact',
      purpose: 'Un lien et son intitulé de poste. Demande l’identifiant du lien lui-même.',
      also: 'association',
    },
    'accounts-crm.update-link': {
      name: 'Modifier un lien entre compte et contact',
      purpose:
        'Change le poste d’un contact dans une entreprise. Demande l’identifiant du lien, pas celui du compte.',
      also: 'association poste fonction',
    },
    'accounts-crm.remove-contact': {
      name: 'Retirer un contact d’un compte',
      purpose:
        'Met fin au lien ; le compte et le contact restent. Demande l’identifiant du lien, que donne la liste des liens.',
      also: 'association délier détacher',
    },
    'accounts-crm.list-field-values': {
      name: 'Lister les valeurs des champs de comptes',
      purpose: 'Ce que contiennent les champs personnalisés des entreprises. Les montants sont en centimes.',
      also: 'entreprise données',
    },
    'accounts-crm.set-field-value': {
      name: 'Remplir un champ d’un compte',
      purpose: 'Renseigne un champ personnalisé d’une entreprise.',
      also: 'entreprise données valeur',
    },
    'accounts-crm.set-field-values': {
      name: 'Remplir plusieurs champs de comptes',
      purpose:
        'Renseigne plusieurs champs en une seule requête. Le corps est une simple liste, sans nom autour.',
      also: 'en masse lot entreprise données valeurs',
    },
    'accounts-crm.change-field-values': {
      name: 'Changer plusieurs valeurs de champs de comptes',
      purpose: 'Demande les identifiants des valeurs, pas ceux des champs. Le corps est une simple liste.',
      also: 'en masse lot modifier entreprise données',
    },
    'accounts-crm.get-field-value': {
      name: 'Consulter la valeur d’un champ de compte',
      purpose: 'Une valeur, par son propre identifiant.',
      also: 'entreprise données',
    },
    'accounts-crm.change-field-value': {
      name: 'Changer la valeur d’un champ de compte',
      purpose: 'Remplace une valeur. Demande l’identifiant de la valeur, pas celui du champ.',
      also: 'modifier entreprise données',
    },
    'accounts-crm.clear-field-value': {
      name: 'Supprimer la valeur d’un champ de compte',
      purpose: 'Vide le champ pour cette entreprise ; le champ lui-même reste.',
      also: 'vider effacer entreprise données',
    },
    'accounts-crm.list-fields': {
      name: 'Lister les champs personnalisés des comptes',
      purpose: 'Les champs personnalisés que peuvent avoir les entreprises, avec leurs types et leurs choix.',
      also: 'entreprise définitions',
    },
    'accounts-crm.create-field': {
      name: 'Créer un champ personnalisé de compte',
      purpose: 'Ajoute un champ à toutes les entreprises. Son type ne peut plus changer ensuite.',
      also: 'entreprise nouveau ajouter',
    },
    'accounts-crm.get-field': {
      name: 'Consulter un champ personnalisé de compte',
      purpose: 'Un champ, avec son type, ses choix et sa valeur par défaut.',
      also: 'entreprise définition',
    },
    'accounts-crm.update-field': {
      name: 'Modifier un champ personnalisé de compte',
      purpose: 'Change son libellé, ses choix, sa valeur par défaut ou sa place.',
      also: 'entreprise renommer changer',
    },
    'accounts-crm.delete-field': {
      name: 'Supprimer un champ personnalisé de compte',
      purpose: 'Supprime le champ et ce que chaque entreprise y contient.',
      also: 'entreprise enlever effacer',
    },
  },
  fields: {
    accountContact: {
      label: 'Lien entre compte et contact',
      help: 'Son propre identifiant, pas celui du compte ni du contact.',
    },
    accountId: {
      label: 'Compte, sous son autre nom',
      help: 'L’exemple de la référence dit accountId là où son texte dit customerAccountId.',
    },
    accountUrl: { label: 'Site web' },
    '[]ids': {
      label: 'Comptes',
      help: 'Publié avec cette graphie inhabituelle ; ids[] est la forme courante.',
    },
    count_deals: { label: 'Compter les contacts et les affaires' },
    customFields: { label: 'Champs personnalisés' },
    'filters[account]': { label: 'Filtre : compte' },
    'filters[contact]': { label: 'Filtre : contact' },
    'filters[customerAccountId]': { label: 'Filtre : compte', help: 'Les majuscules du nom comptent.' },
    jobTitle: { label: 'Poste occupé' },
    noteid: { label: 'Note', help: 'L’identifiant de la note.' },
  },
};
