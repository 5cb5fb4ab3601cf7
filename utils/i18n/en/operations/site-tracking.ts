import type { GroupWords } from '../../operation-words';

/** The operations on site tracking, in English. */
export const siteTracking = {
  title: 'Site tracking',
  operations: {
    'site-tracking.get-status': {
      name: 'Check whether site tracking is on',
      purpose: 'Tells whether the account takes in page visits at all.',
      also: 'website visits enabled status',
    },
    'site-tracking.switch': {
      name: 'Turn site tracking on or off',
      purpose: 'Switches the tracking of page visits for the whole account.',
      also: 'enable disable website visits',
    },
    'site-tracking.get-code': {
      name: 'Get the site tracking code',
      purpose:
        'The script to put into websites. It comes as plain text, not as JSON, and holds the number of the account.',
      also: 'javascript snippet install tracking pixel',
    },
    'site-tracking.list-domains': {
      name: 'List tracked domains',
      purpose: 'The domains whose page visits are taken in. The rows stand under data.',
      also: 'whitelist websites allowed domains',
    },
    'site-tracking.add-domain': {
      name: 'Add a tracked domain',
      purpose:
        'Page visits of the domain are taken in from now on. A domain that is already there answers status 409.',
      also: 'whitelist website allow domain',
    },
    'site-tracking.remove-domain': {
      name: 'Remove a tracked domain',
      purpose:
        'Page visits of the domain are no longer taken in. It takes the id from the list of tracked domains, not the name.',
      also: 'whitelist website block domain delete',
    },
    'site-tracking.list-domains-older': {
      name: 'List tracked domains (older)',
      purpose: 'The older path, gone from the reference. List tracked domains takes its place.',
      also: 'whitelist websites legacy',
    },
    'site-tracking.add-domain-older': {
      name: 'Add a tracked domain (older)',
      purpose: 'The older path, gone from the reference. Add a tracked domain takes its place.',
      also: 'whitelist website legacy',
    },
    'site-tracking.remove-domain-older': {
      name: 'Remove a tracked domain (older)',
      purpose:
        'The older path, gone from the reference; it takes the name of the domain. Remove a tracked domain takes its place.',
      also: 'whitelist website delete legacy',
    },
  },
  fields: {
    enabled: { label: 'On' },
    domain: { label: 'Domain', help: 'Without https and without a path.' },
    domain_id: { label: 'Tracked domain', help: 'Its id from the list of tracked domains.' },
    domainSettings: { label: 'Settings' },
    whitelisted_page: {
      label: 'Pages',
      help: '* for all, or the part of the address that follows the domain.',
    },
    conversations_enabled: { label: 'Chat on this domain' },
    wp_enabled: { label: 'Web personalization' },
    tracking_enabled: { label: 'Site tracking' },
    resourceType: { label: 'Kind of record' },
  },
} satisfies GroupWords;
