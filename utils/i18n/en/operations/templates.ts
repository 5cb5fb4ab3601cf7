import type { GroupWords } from '../../operation-words';

/** The operations on templates, in English. */
export const templates = {
  title: 'Templates',
  operations: {
    'templates.list': {
      name: 'List templates',
      purpose: 'The e-mail templates of the account.',
      also: 'email designs layouts',
    },
    'templates.get': {
      name: 'Get a template',
      purpose: 'One e-mail template with its contents.',
      also: 'show email design html',
    },
    'templates.delete': {
      name: 'Delete a template',
      purpose: 'The template is gone, with its design and its links to lists. E-mails made from it stay.',
      also: 'remove email design',
    },
    'templates.share': {
      name: 'Create a link to share a template',
      purpose:
        'Answers an address from which anyone can copy the template. It wants the API key in the address, where logs and histories keep it, and answers status 200 even when it failed: look at result_code.',
      also: 'share copy public link v2',
    },
  },
  fields: {
    template: { label: 'Template', help: 'The id of the template.' },
    api_key: {
      label: 'API key',
      help: 'Goes into the address for all to see who read logs. Prefer a key that can be reset afterwards.',
    },
  },
} satisfies GroupWords;
