import type { GroupWords } from '../../operation-words';

/** The operations on settings, in English. */
export const settings = {
  title: 'Settings',
  operations: {
    'settings.get-account': {
      name: 'Get the ActiveCampaign account',
      purpose:
        'Plan, number of contacts and limits of the account. Only for users of the Admin group; all others get status 403, as with a wrong key.',
      also: 'plan limit contacts subscription account view trial',
    },
    'settings.list': {
      name: 'List settings',
      purpose:
        'The stored settings, each with the id that changing it takes. Nothing is documented about them.',
      also: 'configuration preferences options',
    },
    'settings.update': {
      name: 'Update a setting',
      purpose:
        'Changes one stored setting. The reference does not say what belongs in the request; the value is what was seen in use.',
      also: 'edit configuration preference option',
    },
  },
  fields: {
    config: { label: 'Setting', help: 'Its id, as the list of settings has it.' },
    val: { label: 'New value' },
  },
} satisfies GroupWords;
