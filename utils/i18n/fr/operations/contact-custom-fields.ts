import type { contactCustomFields as english } from '../../en/operations/contact-custom-fields';

/** The words of the operations: Contact custom fields, in French. */
export const contactCustomFields: typeof english = {
  title: 'Champs personnalisés des contacts',
  operations: {
    'contact-custom-fields.list': {
      name: 'Lister les champs personnalisés des contacts',
      purpose:
        'Tous les champs et leurs types ; leurs choix et leurs listes viennent à côté dans la réponse.',
      also: 'propriétés attributs personnalisation',
    },
    'contact-custom-fields.get': {
      name: 'Consulter un champ personnalisé de contact',
      purpose: 'Un champ, ses choix et les listes qui le montrent.',
      also: 'propriété attribut',
    },
    'contact-custom-fields.create': {
      name: 'Créer un champ personnalisé de contact',
      purpose:
        'Ajoute le champ. Il reste invisible tant qu’il n’est pas lié à une liste ; ses choix s’ajoutent à part.',
      also: 'nouveau propriété attribut ajouter',
    },
    'contact-custom-fields.update': {
      name: 'Modifier un champ personnalisé de contact',
      purpose:
        'Change le titre, le tag, la valeur par défaut ou la place. Un tag de personnalisation changé casse les messages qui utilisent l’ancien.',
      also: 'renommer changer propriété',
    },
    'contact-custom-fields.delete': {
      name: 'Supprimer un champ personnalisé de contact',
      purpose: 'Supprime le champ et ce que chaque contact y contient.',
      also: 'enlever effacer propriété',
    },
    'contact-custom-fields.add-options': {
      name: 'Ajouter des choix à un champ de contact',
      purpose:
        'Ajoute des choix à un champ de type menu, liste, bouton radio ou case à cocher. Le chemin dit fieldOption, pas fieldOptions.',
      also: 'options menu déroulant valeurs en masse',
    },
    'contact-custom-fields.get-option': {
      name: 'Consulter un choix d’un champ personnalisé',
      purpose: 'Un choix d’un champ. Vu dans des réponses, absent de la référence.',
      also: 'option menu déroulant',
    },
    'contact-custom-fields.add-to-list': {
      name: 'Montrer un champ personnalisé sur une liste',
      purpose:
        'Relie le champ à une liste ; 0 le relie à toutes. Sans cela, le champ reste invisible dans l’application.',
      also: 'relation lier visible',
    },
    'contact-custom-fields.get-list-link': {
      name: 'Consulter un lien entre champ et liste',
      purpose: 'Quel champ est montré sur quelle liste. Vu dans des réponses, absent de la référence.',
      also: 'relation',
    },
    'contact-custom-fields.remove-from-list': {
      name: 'Masquer un champ personnalisé d’une liste',
      purpose:
        'Retire le lien entre champ et liste ; le champ et ses valeurs restent. Demande l’identifiant du lien.',
      also: 'relation délier',
    },
    'contact-custom-fields.list-values': {
      name: 'Lister les valeurs des champs de contacts',
      purpose: 'Ce que contiennent les champs de tous les contacts ; filtrez par champ ou par valeur.',
      also: 'données chercher par valeur',
    },
    'contact-custom-fields.get-value': {
      name: 'Consulter la valeur d’un champ de contact',
      purpose: 'Une valeur, par son propre identifiant.',
      also: 'données',
    },
    'contact-custom-fields.set-value': {
      name: 'Remplir un champ d’un contact',
      purpose:
        'Renseigne un champ d’un contact. Demande des identifiants, pas des noms ; plusieurs choix s’écrivent ||un||deux||.',
      also: 'données valeur propriété',
    },
    'contact-custom-fields.change-value': {
      name: 'Changer la valeur d’un champ de contact',
      purpose:
        'Remplace une valeur. Demande l’identifiant de la valeur dans le chemin, puis à nouveau le contact et le champ dans le corps.',
      also: 'modifier données',
    },
    'contact-custom-fields.clear-value': {
      name: 'Supprimer la valeur d’un champ de contact',
      purpose: 'Vide le champ pour ce contact ; le champ lui-même reste.',
      also: 'vider effacer données',
    },
    'contact-custom-fields.create-group': {
      name: 'Créer un groupe de champs personnalisés',
      purpose:
        'Crée un titre sous lequel des champs sont présentés. La référence n’est pas claire sur l’envoi : le corps est l’endroit probable, la requête celui qui est publié.',
      also: 'section rubrique nouveau ajouter',
    },
    'contact-custom-fields.list-groups': {
      name: 'Lister les groupes de champs personnalisés',
      purpose: 'Les titres sous lesquels les champs sont présentés, et les champs de chacun.',
      also: 'sections rubriques membres',
    },
    'contact-custom-fields.get-group-member': {
      name: 'Consulter la place d’un champ dans un groupe',
      purpose: 'Quel champ se trouve où dans quel groupe.',
      also: 'section rubrique position',
    },
    'contact-custom-fields.add-to-group': {
      name: 'Ajouter un champ personnalisé à un groupe',
      purpose: 'Présente le champ sous le titre du groupe.',
      also: 'section rubrique membre',
    },
    'contact-custom-fields.move-in-group': {
      name: 'Déplacer un champ personnalisé entre groupes',
      purpose: 'Change le groupe d’un champ, ou sa place dans le groupe.',
      also: 'section rubrique position ordre',
    },
    'contact-custom-fields.remove-from-group': {
      name: 'Retirer un champ personnalisé d’un groupe',
      purpose: 'Le champ se retrouve hors de tout titre ; il n’est pas supprimé.',
      also: 'section rubrique membre enlever',
    },
  },
  fields: {
    field: { label: 'Champ personnalisé' },
    fieldOption: { label: 'Choix', help: 'L’identifiant du choix, pas celui du champ.' },
    fieldOptions: { label: 'Choix' },
    fieldRel: { label: 'Lien entre champ et liste', help: 'Son propre identifiant, pas celui du champ.' },
    fieldRelList: { label: 'Liste', help: '0 signifie toutes les listes.' },
    fieldValue: { label: 'Valeur' },
    fieldValueId: { label: 'Valeur', help: 'Son propre identifiant, pas celui du champ.' },
    value: { label: 'Valeur du champ', help: 'Dates comme 2026-11-23, plusieurs choix comme ||un||deux||.' },
    useDefaults: { label: 'Remplir les champs vides par leurs valeurs par défaut' },
    'filters[fieldid]': { label: 'Filtre : champ personnalisé' },
    'filters[val]': { label: 'Filtre : valeur' },
    'filters[perstag]': { label: 'Filtre : tag de personnalisation', help: 'Sans les signes pour cent.' },
    descript: { label: 'Description' },
    perstag: {
      label: 'Tag de personnalisation',
      help: 'Ce qui se met entre signes pour cent dans les messages : %FAVOURITE_COLOUR%.',
    },
    defval: { label: 'Valeur par défaut' },
    show_in_list: { label: 'Montrer dans la liste des contacts', help: '1 pour oui, 0 pour non.' },
    rows: { label: 'Lignes' },
    cols: { label: 'Colonnes' },
    visible: { label: 'Visible', help: '1 pour oui, 0 pour non.' },
    service: { label: 'Service', help: 'Nomme le service qui remplit le champ, s’il y en a un.' },
    ordernum: { label: 'Position', help: '1 vient en premier.' },
    orderid: { label: 'Position', help: '1 vient en premier.' },
    label: { label: 'Libellé' },
    optionValue: { label: 'Valeur', help: 'Ce que contient le champ d’un contact quand ce choix est fait.' },
    isdefault: { label: 'Choisi au départ' },
    groupType: { label: 'Type de groupe' },
    groupMember: {
      label: 'Place du champ',
      help: 'L’identifiant de sa place dans le groupe, pas celui du champ.',
    },
    'groupDefinition.label': { label: 'Libellé, dans l’adresse' },
    'groupDefinition.ordernum': { label: 'Position, dans l’adresse' },
    'groupDefinition.groupType': { label: 'Type de groupe, dans l’adresse' },
    rel_id: { label: 'Champ personnalisé' },
    group_id: { label: 'Groupe de champs' },
  },
};
