import type { lists as english } from '../../en/operations/lists';

/** The operations on lists, in French. */
export const lists: typeof english = {
  title: 'Listes',
  operations: {
    'lists.list': {
      name: 'Lister les listes',
      purpose:
        'Les listes que l’utilisateur de la clé peut voir. Souvent, une liste absente attend seulement la permission du groupe d’utilisateurs.',
      also: 'listes de diffusion newsletter audience trouver identifiant',
    },
    'lists.create': {
      name: 'Créer une liste',
      purpose:
        'Ajoute une liste. Elle peut rester invisible dans ActiveCampaign tant qu’aucun groupe d’utilisateurs n’y a accès.',
      also: 'nouvelle liste de diffusion ajouter',
    },
    'lists.get': {
      name: 'Consulter une liste',
      purpose:
        'Une liste avec ses réglages. Une liste ne se modifie pas par l’API : un PUT répond le statut 200 avec un corps vide et ne fait rien.',
      also: 'afficher voir détails liste',
    },
    'lists.delete': {
      name: 'Supprimer une liste',
      purpose: 'La liste disparaît, avec toutes les inscriptions. Les contacts eux-mêmes restent.',
      also: 'effacer retirer liste de diffusion',
    },
    'lists.list-memberships': {
      name: 'Lister les inscriptions aux listes',
      purpose:
        'Quel contact est sur quelle liste, avec l’état de chaque inscription. Rien n’est documenté sur ses filtres.',
      also: 'appartenance abonnés contacts listes',
    },
    'lists.set-membership': {
      name: 'Inscrire un contact à une liste ou l’en désinscrire',
      purpose:
        'Règle l’état d’un contact sur une liste : 1 inscrit, 2 désinscrit. Cela peut lancer des automatisations et faire revenir une personne désinscrite : assurez-vous de son accord.',
      also: 'ajouter à une liste désabonner désabonnement désinscription réinscrire retirer de la liste abonner',
    },
    'lists.list-permissions': {
      name: 'Lister les accès aux listes',
      purpose: 'Quel groupe d’utilisateurs a accès à quelle liste.',
      also: 'permissions droits groupe d’utilisateurs',
    },
    'lists.grant-access': {
      name: 'Donner à un groupe d’utilisateurs l’accès à une liste',
      purpose:
        'Les utilisateurs du groupe voient ensuite la liste. Nécessaire après la création d’une liste par l’API, qui sinon peut rester invisible.',
      also: 'permission partager liste visible invisible absente',
    },
    'lists.get-permission': {
      name: 'Consulter un accès à une liste',
      purpose: 'Un lien entre une liste et un groupe d’utilisateurs.',
      also: 'afficher permission liste',
    },
    'lists.revoke-access': {
      name: 'Retirer à un groupe d’utilisateurs l’accès à une liste',
      purpose:
        'Demande l’identifiant de l’accès, ni celui de la liste ni celui du groupe. Les utilisateurs du groupe ne voient plus la liste.',
      also: 'supprimer permission cacher liste',
    },
    'lists.list-exclusions': {
      name: 'Lister les exclusions',
      purpose:
        'Les adresses et motifs tenus à l’écart des envois. Un filtre inconnu est refusé avec le statut 422.',
      also: 'liste noire bloquées ne pas envoyer suppression',
    },
    'lists.get-exclusion': {
      name: 'Consulter une exclusion',
      purpose: 'Une adresse ou un motif exclu, avec les listes concernées.',
      also: 'afficher entrée liste noire',
    },
    'lists.update-exclusion': {
      name: 'Modifier une exclusion',
      purpose:
        'Change les listes concernées par une exclusion. Des listes ne peuvent être nommées qu’avec le canal several ; avec un autre, la requête est refusée avec le statut 422.',
      also: 'éditer entrée liste noire',
    },
  },
  fields: {
    nameCompared: { label: 'Filtre : nom, comparé' },
    listGroup: { label: 'Accès', help: 'L’identifiant du lien entre liste et groupe d’utilisateurs.' },
    exclusion: { label: 'Exclusion' },
    stringid: { label: 'Nom pour les adresses', help: 'Lettres, chiffres et traits d’union, sans espaces.' },
    sender_url: { label: 'Site web de la liste' },
    sender_reminder: {
      label: 'Pourquoi les contacts reçoivent vos e-mails',
      help: 'Affiché dans les campagnes pour rappeler aux contacts où ils se sont inscrits.',
    },
    send_last_broadcast: {
      label: 'Envoyer la dernière campagne aux nouveaux inscrits',
      help: '1 l’envoie dès que quelqu’un s’inscrit.',
    },
    carboncopy: { label: 'Copies de tous les envois à', help: 'Adresses e-mail, séparées par des virgules.' },
    subscription_notify: {
      label: 'Signaler les inscriptions à',
      help: 'Adresses e-mail, séparées par des virgules.',
    },
    unsubscription_notify: {
      label: 'Signaler les désinscriptions à',
      help: 'Adresses e-mail, séparées par des virgules.',
    },
    channel: { label: 'Canal' },
    exclusionChannel: {
      label: 'Portée',
      help: 'all : tout ; allSms : les SMS ; allEmail : les e-mails ; several : les listes nommées ci-dessous.',
    },
    subscription: { label: 'État', choices: { 1: 'Inscrit', 2: 'Désinscrit' } },
    sourceid: { label: 'Origine', help: '4 pour réinscrire une personne désinscrite ; laissez vide sinon.' },
    matchPhrase: { label: 'Filtre : adresse ou motif' },
    exclusionLists: { label: 'Listes' },
    orderByPattern: { label: 'Ordre par motif' },
    orderByLists: { label: 'Ordre par listes' },
  },
};
