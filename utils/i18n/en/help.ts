import type { HelpId } from '@/utils/activecampaign/help-links';

/** Who to ask for what. */
export const help = {
  title: 'Help',
  about: 'Keyring is not made by ActiveCampaign. About the API itself, ask there:',
  newTab: 'opens in a new tab',
  links: {
    support: {
      name: 'ActiveCampaign support',
      what: 'A call that fails though it follows the documentation. Add a support report: it has what they ask for.',
    },
    forum: {
      name: 'Developers’ forum',
      what: 'How something is done, and who else has done it. It is public: no keys, no data of people.',
    },
    status: {
      name: 'Status page',
      what: 'Whether ActiveCampaign has trouble right now. Worth a look before anything else when calls fail with 5xx.',
    },
    portal: {
      name: 'Developer portal',
      what: 'What each operation takes and answers. In the console, each operation leads to its own page.',
    },
    questions: {
      name: 'Getting started with the API',
      what: 'ActiveCampaign’s article about the API, with what support needs to help.',
    },
  } satisfies Record<HelpId, { readonly name: string; readonly what: string }>,
  consultants: {
    name: 'Certified consultants',
    what: 'Setting up an account or an integration for you. Support does not build; ask there for a consultant.',
  },
};
