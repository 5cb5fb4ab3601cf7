import type { GroupWords } from '../../operation-words';

/** The words of the operations: Automations, in English. */
export const automations = {
  title: 'Automations',
  operations: {
    'automations.list': {
      name: 'List automations',
      purpose: 'All automations with their state and how many contacts entered and left them.',
      also: 'workflow series sequence',
    },
    'automations.get': {
      name: 'Get an automation',
      purpose: 'One automation with its state and figures. It can be read, not edited, by the API.',
      also: 'workflow series show',
    },
    'automations.list-entries': {
      name: 'List contacts in automations',
      purpose: 'Who is or was in which automation, for the whole account.',
      also: 'enrolment enrollment entries workflow',
    },
    'automations.add-contact': {
      name: 'Add a contact to an automation',
      purpose: 'The contact starts the automation, which may send messages at once. Takes ids, not names.',
      also: 'enroll enrol start workflow trigger',
    },
    'automations.get-entry': {
      name: 'Get a contact’s place in an automation',
      purpose: 'When one contact entered, how far it went, and whether it is done.',
      also: 'enrolment enrollment progress',
    },
    'automations.remove-contact': {
      name: 'Remove a contact from an automation',
      purpose:
        'Ends the automation for this contact. Takes the id of the entry, not that of the automation: the list of a contact’s automations has it.',
      also: 'unenroll stop end workflow',
    },
    'automations.list-blocks': {
      name: 'List steps of automations',
      purpose:
        'The steps that automations are made of. ActiveCampaign’s own answers link to it, its reference does not.',
      also: 'blocks actions',
    },
    'automations.list-goals': {
      name: 'List goals of automations',
      purpose: 'The goals that contacts can reach in automations. Not in the reference.',
      also: 'objective target',
    },
  },
  fields: {
    contactAutomation: {
      label: 'Entry of the contact',
      help: 'The id of the entry, not that of the contact or the automation.',
    },
  },
} satisfies GroupWords;
