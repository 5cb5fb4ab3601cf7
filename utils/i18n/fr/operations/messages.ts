import type { messages as english } from '../../en/operations/messages';

/** The operations on messages, in French. */
export const messages: typeof english = {
  title: 'Messages',
  operations: {
    'messages.list': {
      name: 'Lister les messages',
      purpose:
        'Le contenu des e-mails : expéditeur, objet, texte et HTML. Une campagne en envoie un ou plusieurs.',
      also: 'contenu e-mail html courriels',
    },
    'messages.create': {
      name: 'Créer un message',
      purpose:
        'Ajoute un message au compte ; rien n’est envoyé. La référence nomme l’adresse de l’expéditeur email, son exemple fromemail : les deux sont envoyées.',
      also: 'nouveau contenu e-mail',
    },
    'messages.get': {
      name: 'Consulter un message',
      purpose: 'Un message avec son expéditeur, son objet, son texte et son HTML.',
      also: 'afficher contenu e-mail html',
    },
    'messages.update': {
      name: 'Modifier un message',
      purpose: 'Change un message. Les campagnes encore à envoyer utilisent le nouveau contenu.',
      also: 'éditer contenu e-mail html objet',
    },
    'messages.delete': {
      name: 'Supprimer un message',
      purpose: 'Le message disparaît. Les campagnes qui l’utilisent perdent leur contenu.',
      also: 'effacer retirer contenu e-mail',
    },
    'messages.get-editor-markup': {
      name: 'Consulter le balisage de l’éditeur d’un message',
      purpose: 'Ce que l’éditeur d’e-mails garde d’un message, et qui permet de le modifier de nouveau.',
      also: 'éditeur modèle html design source',
    },
    'messages.list-site-messages': {
      name: 'Lister les messages de site',
      purpose: 'Les messages affichés sur les sites web. Rien n’est documenté à leur sujet.',
      also: 'site web popup messages',
    },
    'messages.get-designer-settings': {
      name: 'Consulter les réglages de l’éditeur d’e-mails',
      purpose: 'Ce qu’ActiveCampaign transmet à son éditeur d’e-mails, en général ou pour une campagne.',
      also: 'stripo éditeur configuration',
    },
    'messages.list-personalization-tags': {
      name: 'Lister les balises de personnalisation',
      purpose:
        'Les balises proposées dans l’éditeur d’e-mails, comme %FIRSTNAME%. Elles arrivent en simple liste, groupées par genre.',
      also: 'balises de fusion champs variables personnalisation',
    },
  },
  fields: {
    message: { label: 'Message' },
    fromname: { label: 'Nom de l’expéditeur' },
    senderAsListed: {
      label: 'Adresse de l’expéditeur (selon la liste)',
      help: 'La référence donne ce nom ; son exemple et ses réponses disent fromemail. Mettez la même adresse dans les deux.',
    },
    fromemail: { label: 'Adresse de l’expéditeur' },
    reply2: { label: 'Adresse de réponse' },
    subject: { label: 'Objet' },
    preheader_text: {
      label: 'Texte d’aperçu',
      help: 'Affiché après l’objet dans beaucoup de boîtes de réception.',
    },
    plainText: { label: 'Texte brut' },
    html: { label: 'Code HTML' },
    scope: {
      label: 'Genres',
      help: 'Séparés par des virgules : contacts, accounts, deals, customobjects, message, messageVariables, social, surveymonkey, dropbox, ecom.',
    },
  },
};
