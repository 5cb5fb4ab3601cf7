import type { customObjects as english } from '../../en/operations/custom-objects';

/** The words of the operations: Custom objects, in French. */
export const customObjects: typeof english = {
  title: 'Objets personnalisés',
  operations: {
    'custom-objects.list-schemas': {
      name: 'Lister les schémas d’objets personnalisés',
      purpose: 'Les types de fiches que le compte a définis, et leurs champs.',
      also: 'définitions types objets',
    },
    'custom-objects.get-schema': {
      name: 'Consulter un schéma d’objets personnalisés',
      purpose: 'Un type de fiche, ses champs et ses relations.',
      also: 'définition type',
    },
    'custom-objects.create-schema': {
      name: 'Créer un schéma d’objets personnalisés',
      purpose: 'Définit un nouveau type de fiche, avec ses champs et ses relations.',
      also: 'définition nouveau type ajouter',
    },
    'custom-objects.create-public-schema': {
      name: 'Créer un schéma public',
      purpose:
        'Définit un type de fiche dont d’autres comptes peuvent dériver le leur ; destiné aux éditeurs d’applications.',
      also: 'partagé application définition nouveau',
    },
    'custom-objects.create-child-schema': {
      name: 'Créer un schéma enfant',
      purpose: 'Dérive d’un schéma public un type de fiche pour ce compte.',
      also: 'dériver hériter public application',
    },
    'custom-objects.update-schema': {
      name: 'Modifier un schéma d’objets personnalisés',
      purpose: 'Change les noms, les champs ou les relations du type de fiche.',
      also: 'définition renommer changer',
    },
    'custom-objects.delete-schema': {
      name: 'Supprimer un schéma d’objets personnalisés',
      purpose: 'Supprime le type de fiche et toutes ses fiches. C’est irréversible.',
      also: 'définition enlever effacer',
    },
    'custom-objects.delete-field': {
      name: 'Supprimer un champ d’un schéma',
      purpose: 'Supprime le champ du schéma et de toutes les fiches, un instant plus tard.',
      also: 'enlever effacer propriété',
    },
    'custom-objects.list-records': {
      name: 'Lister les fiches d’objets personnalisés',
      purpose: 'Les fiches d’un type.',
      also: 'données objets enregistrements chercher',
    },
    'custom-objects.get-record': {
      name: 'Consulter une fiche d’objet personnalisé',
      purpose: 'Une fiche, par son propre identifiant.',
      also: 'données objet enregistrement',
    },
    'custom-objects.get-record-by-external-id': {
      name: 'Consulter une fiche par son identifiant externe',
      purpose:
        'Le chemin est publié mal orthographié et raccourci ; le serveur attend sans doute /api/3/customObjects/records/{schemaId}/external/{externalId}.',
      also: 'données objet enregistrement personnalisé chercher',
    },
    'custom-objects.save-record': {
      name: 'Créer ou modifier une fiche d’objet personnalisé',
      purpose:
        'Modifie la fiche qui porte cet identifiant externe, ou la crée ; peut être répété sans risque.',
      also: 'upsert enregistrer données objet ajouter',
    },
    'custom-objects.delete-record': {
      name: 'Supprimer une fiche d’objet personnalisé',
      purpose: 'Répond 202 : la fiche disparaît un instant plus tard. C’est irréversible.',
      also: 'enlever effacer données objet enregistrement',
    },
    'custom-objects.delete-record-by-external-id': {
      name: 'Supprimer une fiche par son identifiant externe',
      purpose: 'Répond 202 : la fiche disparaît un instant plus tard. C’est irréversible.',
      also: 'enlever effacer données objet enregistrement personnalisé',
    },
  },
  fields: {
    schema: { label: 'Schéma', help: 'L’identifiant du type de fiche.' },
    schemaId: { label: 'Schéma', help: 'Comme dans le chemin.' },
    schemdId: { label: 'Schéma', help: 'Publié avec cette graphie ; l’identifiant du type de fiche.' },
    recordId: { label: 'Fiche', help: 'L’identifiant que lui a donné ActiveCampaign.' },
    externalId: { label: 'Identifiant externe', help: 'L’identifiant que lui donne votre propre système.' },
    fieldId: { label: 'Champ du schéma' },
    showFields: { label: 'Champs à répondre', help: 'all répond tous les champs.' },
    filters: { label: 'Filtres', help: 'La référence ne dit pas comment les écrire.' },
    orders: { label: 'Ordre', help: 'La référence ne dit pas comment l’écrire.' },
    slug: { label: 'Nom court', help: 'Minuscules et traits d’union.' },
    labels: { label: 'Noms' },
    singular: { label: 'Au singulier' },
    plural: { label: 'Au pluriel' },
    appId: { label: 'Application', help: 'L’application à laquelle appartient le schéma.' },
    fieldKey: { label: 'Identifiant du champ', help: 'Minuscules et traits d’union.' },
    scale: { label: 'Décimales', help: 'Pour les champs de type number.' },
    isRequired: { label: 'Obligatoire' },
    required: { label: 'Obligatoire, sous son autre nom', help: 'L’exemple de la référence l’écrit ainsi.' },
    origin: { label: 'Origine' },
    relationships: { label: 'Relations' },
    relationshipId: { label: 'Identifiant de la relation' },
    namespace: { label: 'Reliée à', help: 'Par exemple contacts.' },
    hasMany: { label: 'Plusieurs possibles' },
    icons: { label: 'Icônes' },
    default: { label: 'Icône par défaut', help: 'L’adresse d’une image.' },
    recordKey: { label: 'Fiche', help: 'Seulement pour modifier une fiche par son propre identifiant.' },
    fieldContent: { label: 'Valeur', help: 'Texte, nombre ou date, selon le type du champ.' },
    'primary-contact': {
      label: 'Contact principal',
      help: 'L’identifiant de la relation dans le schéma ; le vôtre peut s’appeler autrement.',
    },
  },
};
