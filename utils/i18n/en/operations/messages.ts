import type { GroupWords } from '../../operation-words';

/** The operations on messages, in English. */
export const messages = {
  title: 'Messages',
  operations: {
    'messages.list': {
      name: 'List messages',
      purpose:
        'The contents of e-mails: sender, subject, text and HTML. A campaign sends one or several of them.',
      also: 'email content html emails',
    },
    'messages.create': {
      name: 'Create a message',
      purpose:
        'Adds a message to the account; nothing is sent. The reference names the sender address email, its own example fromemail: both are sent.',
      also: 'new email content',
    },
    'messages.get': {
      name: 'Get a message',
      purpose: 'One message with its sender, subject, text and HTML.',
      also: 'show email content html',
    },
    'messages.update': {
      name: 'Update a message',
      purpose: 'Changes a message. Campaigns that are yet to be sent use the new contents.',
      also: 'edit email content html subject',
    },
    'messages.delete': {
      name: 'Delete a message',
      purpose: 'The message is gone. Campaigns that use it lose their contents.',
      also: 'remove email content',
    },
    'messages.get-editor-markup': {
      name: 'Get the designer markup of a message',
      purpose: 'What the e-mail designer keeps of a message, from which it can be edited again.',
      also: 'editor template html design source',
    },
    'messages.list-site-messages': {
      name: 'List site messages',
      purpose: 'The messages shown on websites. Nothing is documented about them.',
      also: 'on-site popup website messages',
    },
    'messages.get-designer-settings': {
      name: 'Get the settings of the e-mail designer',
      purpose: 'What ActiveCampaign hands to its e-mail designer, on its own or for a campaign.',
      also: 'stripo editor configuration',
    },
    'messages.list-personalization-tags': {
      name: 'List personalization tags',
      purpose:
        'The placeholders offered in the e-mail designer, such as %FIRSTNAME%. They come as a bare list, grouped by kind.',
      also: 'merge tags placeholders variables personalisation',
    },
  },
  fields: {
    message: { label: 'Message' },
    fromname: { label: 'Name of the sender' },
    senderAsListed: {
      label: 'Sender address (as listed)',
      help: 'The reference lists this name; its example and its answers say fromemail. Put the same address in both.',
    },
    fromemail: { label: 'Sender address' },
    reply2: { label: 'Address for replies' },
    subject: { label: 'Subject' },
    preheader_text: { label: 'Preview text', help: 'Shown after the subject in many inboxes.' },
    plainText: { label: 'Plain text' },
    html: { label: 'HTML' },
    scope: {
      label: 'Kinds',
      help: 'Separated by commas: contacts, accounts, deals, customobjects, message, messageVariables, social, surveymonkey, dropbox, ecom.',
    },
  },
} satisfies GroupWords;
