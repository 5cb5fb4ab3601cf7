import type { GroupWords } from '../../operation-words';

/** The words of the operations: Branding, in English. */
export const branding = {
  title: 'Branding',
  operations: {
    'branding.list': {
      name: 'List brandings',
      purpose: 'Name, logos and templates of the pages, one record for each user group.',
      also: 'logo white label look',
    },
    'branding.get': {
      name: 'Get a branding',
      purpose: 'The look of the pages for one user group.',
      also: 'logo white label',
    },
    'branding.update': {
      name: 'Update a branding',
      purpose: 'Changes how the pages look to everybody in the user group.',
      also: 'logo white label edit',
    },
  },
  fields: {
    api_key: {
      label: 'API key in the address',
      help: 'Leave it empty: addresses end up in logs. The key travels in the header.',
    },
    branding: { label: 'Branding', help: 'The id of the branding, not that of the user group.' },
    siteName: { label: 'Name of the site' },
    siteLogo: { label: 'Logo' },
    siteLogoSmall: { label: 'Small logo' },
    favicon: { label: 'Icon of the tab' },
    headerTextValue: { label: 'Header, as text' },
    headerHtmlValue: { label: 'Header, as HTML' },
    footerTextValue: { label: 'Footer, as text' },
    footerHtmlValue: { label: 'Footer, as HTML' },
    copyright: { label: 'Show the copyright' },
    version: { label: 'Show the version' },
    license: { label: 'Show the licence' },
    links: { label: 'Show the links' },
    help: { label: 'Help' },
    adminTemplateHtm: { label: 'HTML of the administration pages' },
    adminTemplateCss: { label: 'CSS of the administration pages' },
    publicTemplateHtm: { label: 'HTML of the public pages' },
    publicTemplateCss: { label: 'CSS of the public pages' },
  },
} satisfies GroupWords;
