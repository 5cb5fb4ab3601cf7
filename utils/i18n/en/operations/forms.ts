import type { GroupWords } from '../../operation-words';

/** The operations on forms, in English. */
export const forms = {
  title: 'Forms',
  operations: {
    'forms.list': {
      name: 'List forms',
      purpose: 'The sign-up forms of the account, with the lists they subscribe to.',
      also: 'signup subscription optin form',
    },
    'forms.create': {
      name: 'Create a form',
      purpose:
        'Adds a form. The reference does not say what belongs in the request; the name is what was seen in answers.',
      also: 'new signup form',
    },
    'forms.get': {
      name: 'Get a form',
      purpose: 'One form with its fields and what it does once filled in.',
      also: 'show view form',
    },
    'forms.update': {
      name: 'Update a form',
      purpose:
        'Changes a form. The reference does not say what belongs in the request; the name is what was seen in answers.',
      also: 'edit rename form',
    },
    'forms.delete': {
      name: 'Delete a form',
      purpose: 'The form is gone, and pages that embed it no longer work. Contacts stay.',
      also: 'remove form',
    },
    'forms.set-opt-in': {
      name: 'Set the opt-in of a form',
      purpose:
        'Sets up the confirmation of sign-ups for a form. The reference shows only the id of the form, sent as a form and not as JSON.',
      also: 'double opt-in confirmation email',
    },
  },
  fields: {
    form: { label: 'Form', help: 'The id of the form.' },
  },
} satisfies GroupWords;
