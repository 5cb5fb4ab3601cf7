import type { campaigns as english } from '../../en/operations/campaigns';

/** The words of the operations: Campaigns, in French. */
export const campaigns: typeof english = {
  title: 'Campagnes',
  operations: {
    'campaigns.list': {
      name: 'Lister les campagnes',
      purpose: 'Toutes les campagnes, leur état et leurs chiffres : envois, ouvertures, clics.',
      also: 'newsletter infolettre envois statistiques rapport',
    },
    'campaigns.get': {
      name: 'Consulter une campagne',
      purpose: 'Une campagne, ses réglages et ses chiffres.',
      also: 'newsletter infolettre statistiques rapport',
    },
    'campaigns.create': {
      name: 'Créer une campagne',
      purpose:
        'Crée une campagne vide ; son audience et sa date se règlent en la modifiant. Le chemin dit campaign, pas campaigns.',
      also: 'newsletter infolettre nouvelle ajouter brouillon',
    },
    'campaigns.edit': {
      name: 'Modifier une campagne',
      purpose:
        'Règle l’audience, la date et le suivi. Avec une date, la campagne peut partir à tous les contacts de ses listes.',
      also: 'planifier programmer envoyer newsletter infolettre audience',
    },
    'campaigns.copy': {
      name: 'Dupliquer une campagne',
      purpose: 'Crée une copie, qui n’est pas envoyée.',
      also: 'copier cloner newsletter infolettre',
    },
    'campaigns.delete': {
      name: 'Supprimer une campagne',
      purpose:
        'Archive la campagne. La réponse est 200 même en cas d’échec : seul succeeded dit si cela a marché.',
      also: 'archiver enlever effacer newsletter infolettre',
    },
    'campaigns.list-links': {
      name: 'Lister les liens d’une campagne',
      purpose: 'Les liens suivis dans ses messages.',
      also: 'url clics',
    },
    'campaigns.list-lists': {
      name: 'Lister les listes des campagnes',
      purpose: 'Quelle campagne va à quelle liste. Absent de la référence.',
      also: 'audience',
    },
    'campaigns.list-messages': {
      name: 'Lister les messages des campagnes',
      purpose: 'Quelle campagne utilise quel message. Absent de la référence.',
      also: 'contenu e-mails',
    },
  },
  fields: {
    'orders[sdate]': { label: 'Ordre par date d’envoi', help: 'ASC pour croissant, DESC pour décroissant.' },
    'orders[ldate]': {
      label: 'Ordre par date du dernier envoi',
      help: 'ASC pour croissant, DESC pour décroissant.',
    },
    'filters[seriesid]': { label: 'Filtre : automatisation' },
    type: { label: 'Type', help: 'single est une campagne ordinaire, envoyée une fois.' },
    canSplitContent: { label: 'Contenus multiples permis', help: 'Pour tester plusieurs versions.' },
    listIds: { label: 'Listes' },
    addressId: { label: 'Adresse d’expéditeur' },
    sendToExistingSubscribers: { label: 'Envoyer aux abonnés existants' },
    readTrackingEnabled: { label: 'Suivre les ouvertures' },
    linkTrackingEnabled: { label: 'Suivre les clics' },
    replyTrackingEnabled: { label: 'Suivre les réponses' },
    googleAnalyticsLinkTrackingEnabled: { label: 'Marquer les liens pour Google Analytics' },
    googleAnalyticsCampaignName: { label: 'Nom dans Google Analytics' },
    publicCampaignArchive: { label: 'Montrer dans l’archive publique' },
    scheduledDate: { label: 'Date d’envoi', help: 'Avec son fuseau horaire.' },
    recurring: { label: 'Envoi récurrent' },
    responderDaysOffset: { label: 'Jours après l’abonnement', help: 'Pour les campagnes de type responder.' },
    responderHoursOffset: {
      label: 'Heures après l’abonnement',
      help: 'Pour les campagnes de type responder.',
    },
    reminderField: { label: 'Champ de date du rappel', help: 'Le champ à partir duquel compte le rappel.' },
    reminderOffset: { label: 'Écart du rappel', help: 'À combien de jours, semaines ou mois de la date.' },
    reminderOffsetType: { label: 'Unité de cet écart', help: 'Par exemple day.' },
    reminderType: {
      label: 'Comparaison de la date',
      help: 'month_day ignore l’année, comme pour un anniversaire.',
    },
    rssInterval: {
      label: 'Heures entre deux lectures du flux',
      help: 'Pour les campagnes de type activerss.',
    },
    splitType: { label: 'Répartition des versions', help: 'even en envoie autant de chaque.' },
    splitWinnerWaitPeriod: { label: 'Attente avant de choisir la gagnante' },
    splitWinnerWaitPeriodType: { label: 'Unité de cette attente', help: 'Par exemple day.' },
  },
};
