import type { contacts as english } from '../../en/operations/contacts';

/** The words of the operations: Contacts, in French. */
export const contacts: typeof english = {
  title: 'Contacts',
  operations: {
    'contacts.list': {
      name: 'Lister les contacts',
      purpose:
        'Trouve des contacts par adresse, liste, tag, segment, statut et plus. Pour de nombreuses pages, triez par identifiant et demandez ceux au-dessus du dernier plutôt que d’augmenter le décalage.',
      also: 'chercher trouver abonnés personnes e-mail',
    },
    'contacts.get': {
      name: 'Consulter un contact',
      purpose: 'Un contact, avec ses listes, affaires, valeurs de champs et automatisations à côté.',
      also: 'afficher lire personne abonné',
    },
    'contacts.sync': {
      name: 'Créer ou modifier un contact par e-mail',
      purpose:
        'Crée le contact ou modifie celui qui a cette adresse ; peut être répété sans risque. Une adresse changée crée un second contact, et ni tags ni listes ne se règlent ici.',
      also: 'upsert synchroniser ajouter enregistrer importer',
    },
    'contacts.create': {
      name: 'Créer un contact',
      purpose:
        'Ajoute un contact, sans liste pour l’instant. Une adresse déjà présente répond 422 ; pour la modifier dans ce cas, utilisez la création ou modification par e-mail.',
      also: 'ajouter nouveau personne abonné',
    },
    'contacts.update': {
      name: 'Modifier un contact',
      purpose:
        'Change les champs que vous envoyez ; laissez les autres de côté. C’est ainsi qu’on change une adresse e-mail.',
      also: 'changer renommer corriger e-mail',
    },
    'contacts.delete': {
      name: 'Supprimer un contact',
      purpose:
        'Supprime la personne avec son historique, ses listes et ses valeurs de champs. C’est irréversible ; pour ne plus rien envoyer, désabonnez-la plutôt.',
      also: 'enlever effacer rgpd oublier',
    },
    'contacts.list-activities': {
      name: 'Lister les activités d’un contact',
      purpose: 'Ce qui s’est passé récemment avec un contact, dans l’ordre du temps.',
      also: 'historique chronologie flux journal',
    },
    'contacts.list-lists': {
      name: 'Lister les listes d’un contact',
      purpose: 'Chaque liste avec son statut : 1 abonné, 2 désabonné.',
      also: 'abonnements inscriptions désabonné statut',
    },
    'contacts.list-automations': {
      name: 'Lister les automatisations d’un contact',
      purpose: 'Les automatisations où le contact est ou a été. Leurs identifiants servent à l’en retirer.',
      also: 'inscriptions workflows scénarios',
    },
    'contacts.list-entry-counts': {
      name: 'Compter les entrées d’un contact dans les automatisations',
      purpose: 'Combien de fois le contact est entré dans chaque automatisation.',
      also: 'inscriptions nombre fois',
    },
    'contacts.list-goals': {
      name: 'Lister les objectifs d’un contact',
      purpose: 'Les objectifs d’automatisations que le contact a atteints.',
      also: 'buts',
    },
    'contacts.list-field-values': {
      name: 'Lister les valeurs de champs d’un contact',
      purpose: 'Les valeurs, avec les identifiants de leurs champs ; les noms des champs se lisent à part.',
      also: 'propriétés données attributs',
    },
    'contacts.list-deals': {
      name: 'Lister les affaires d’un contact',
      purpose: 'Les affaires dont c’est le contact principal. Les valeurs sont en centimes.',
      also: 'ventes opportunités',
    },
    'contacts.list-other-deals': {
      name: 'Lister les affaires où un contact est secondaire',
      purpose: 'Les liens avec des affaires dont le contact principal est un autre.',
      also: 'secondaire supplémentaire ventes opportunités',
    },
    'contacts.list-accounts': {
      name: 'Lister les comptes d’un contact',
      purpose: 'Les entreprises dont le contact fait partie, et son poste.',
      also: 'entreprises sociétés employeur',
    },
    'contacts.list-notes': {
      name: 'Lister les notes d’un contact',
      purpose: 'Les notes écrites au sujet du contact.',
      also: 'commentaires',
    },
    'contacts.list-scores': {
      name: 'Lister les scores d’un contact',
      purpose: 'Les points du contact dans chaque score.',
      also: 'points scoring notation',
    },
    'contacts.list-logs': {
      name: 'Lister le journal d’un contact',
      purpose: 'Les entrées techniques sur ce qui est arrivé au contact.',
      also: 'historique événements',
    },
    'contacts.list-tracking': {
      name: 'Lister les visites suivies d’un contact',
      purpose: 'Les pages et événements que le suivi a vus pour ce contact.',
      also: 'pages vues site visites événements',
    },
    'contacts.list-bounces': {
      name: 'Lister les rebonds d’un contact',
      purpose: 'Les messages qui n’ont pas pu être remis au contact, et pourquoi.',
      also: 'bounce échec non remis',
    },
    'contacts.list-locations': {
      name: 'Lister les lieux d’un contact',
      purpose: 'Les lieux que désignent les adresses IP du contact.',
      also: 'localisation géo ip pays',
    },
    'contacts.get-location': {
      name: 'Consulter le lieu d’une adresse IP',
      purpose: 'La ville et le pays de l’un des lieux d’un contact.',
      also: 'localisation géo ip pays',
    },
    'contacts.get-data': {
      name: 'Consulter les données techniques d’un contact',
      purpose: 'Navigateur, lieu et origine, s’ils sont connus.',
      also: 'géo agent provenance',
    },
    'contacts.get-organization': {
      name: 'Consulter l’organisation d’un contact',
      purpose: 'L’ancien lien avec une entreprise ; les comptes l’ont remplacé.',
      also: 'entreprise employeur',
    },
    'contacts.get-added-data': {
      name: 'Consulter les données ajoutées à un contact',
      purpose: 'Ce que d’autres services savent du contact, le cas échéant.',
      also: 'plus enrichissement réseaux sociaux',
    },
    'contacts.list-all-bounces': {
      name: 'Lister les rebonds',
      purpose: 'Les messages non remis de tous les contacts. Absent de la référence.',
      also: 'bounce échec',
    },
    'contacts.list-all-data': {
      name: 'Lister les données techniques des contacts',
      purpose: 'Navigateur, lieu et origine de tous les contacts. Absent de la référence.',
      also: 'géo agent',
    },
    'contacts.list-all-emails': {
      name: 'Lister les e-mails individuels',
      purpose: 'Les e-mails échangés entre utilisateurs et contacts. Absent de la référence.',
      also: 'messages personnels conversation',
    },
  },
  fields: {
    after: { label: 'Après', help: 'Avec son fuseau horaire.' },
    include: { label: 'Joindre', help: 'Ce qu’il faut répondre en plus, séparé par des virgules.' },
    emails: { label: 'Avec les e-mails' },
    allowNullEmail: {
      label: 'Permettre l’absence d’adresse e-mail',
      help: 'Avec true, l’adresse peut manquer dans la requête.',
    },
    customFields: { label: 'Champs personnalisés' },
    customValue: {
      label: 'Valeur du champ',
      help: 'Dates comme 2026-11-23, plusieurs choix comme ||un||deux||.',
    },
    orgid: { label: 'Organisation', help: 'Les comptes l’ont remplacée.' },
    deleted: { label: 'Supprimé', help: '1 pour oui, 0 pour non. Utilisez plutôt la suppression.' },
    geoAddressID: { label: 'Lieu', help: 'L’identifiant de l’entrée parmi les lieux d’un contact.' },
    ids: { label: 'Contacts', help: 'Seulement ceux-ci.' },
    email_like: { label: 'L’adresse e-mail contient' },
    exclude: { label: 'Tous sauf ce contact' },
    formid: { label: 'Formulaire', help: 'Ceux qui en viennent.' },
    id_greater: {
      label: 'Identifiants supérieurs à',
      help: 'Le moyen rapide de parcourir de nombreuses pages, avec l’ordre par identifiant.',
    },
    id_less: { label: 'Identifiants inférieurs à' },
    phone_starts: { label: 'Le numéro de téléphone commence par' },
    organization: { label: 'Organisation', help: 'Les comptes l’ont remplacée.' },
    segmentid: { label: 'Segment', help: 'Ses contacts sont gardés en mémoire une heure.' },
    seriesid: { label: 'Automatisation', help: 'Ceux qui s’y trouvent.' },
    contactStatus: {
      label: 'Statut',
      choices: { '-1': 'Tous', 0: 'Non confirmé', 1: 'Actif', 2: 'Désabonné', 3: 'Rebond' },
    },
    tagid: { label: 'Tag' },
    waitid: { label: 'Bloc d’automatisation', help: 'Ceux qui y attendent.' },
    in_group_lists: { label: 'Seulement ceux que le propriétaire de la clé peut voir' },
    forceQuery: { label: 'Recalculer le segment', help: '1 pour oui, 0 pour non.' },
    sortId: { label: 'Score ou champ personnalisé servant au tri' },
    'filters[created_before]': { label: 'Créés avant' },
    'filters[created_after]': { label: 'Créés à partir du' },
    'filters[updated_before]': { label: 'Modifiés avant' },
    'filters[updated_after]': { label: 'Modifiés à partir du' },
    'orders[id]': { label: 'Ordre par identifiant' },
    'orders[cdate]': { label: 'Ordre par date de création' },
    'orders[email]': { label: 'Ordre par adresse e-mail' },
    'orders[first_name]': { label: 'Ordre par prénom' },
    'orders[last_name]': { label: 'Ordre par nom de famille' },
    'orders[name]': { label: 'Ordre par nom complet' },
    'orders[score]': { label: 'Ordre par score' },
  },
};
