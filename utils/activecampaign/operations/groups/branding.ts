import { boolean, id, longText, outdated, paging, pick, required, secret, text, url } from '../fields';
import type { OperationGroup } from '../types';

const record = id('id', '1', { words: 'branding' });

const fields = [
  pick('groupid', 'user-group'),
  text('siteName', 'Brindlewick Bicycles'),
  url('siteLogo', 'https://bicycles.example/logo.png'),
  url('siteLogoSmall', 'https://bicycles.example/logo-small.png'),
  url('favicon', 'https://bicycles.example/favicon.ico'),
  longText('headerTextValue', 'Brindlewick Bicycles'),
  longText('headerHtmlValue', '<h1>Brindlewick Bicycles</h1>'),
  longText('footerTextValue', '12 Harbour Street'),
  longText('footerHtmlValue', '<p>12 Harbour Street</p>'),
  boolean('copyright', true),
  boolean('version', false),
  boolean('license', false),
  boolean('links', true),
  text('help', 'https://bicycles.example/help'),
  longText('adminTemplateHtm'),
  longText('adminTemplateCss'),
  longText('publicTemplateHtm'),
  longText('publicTemplateCss'),
];

/** How ActiveCampaign's pages look to each user group. */
export const branding: OperationGroup = {
  id: 'branding',
  operations: [
    {
      id: 'branding.list',
      method: 'GET',
      path: '/api/3/brandings',
      effect: 'read',
      rows: 'brandings',
      reference: 'brandings',
      inPath: [],
      inQuery: [outdated(secret('api_key')), ...paging],
    },
    {
      id: 'branding.get',
      method: 'GET',
      path: '/api/3/brandings/{id}',
      effect: 'read',
      reference: 'get-branding',
      inPath: [required(record)],
      inQuery: [],
    },
    {
      id: 'branding.update',
      method: 'PUT',
      path: '/api/3/brandings/{id}',
      effect: 'write',
      reference: 'update-branding',
      inPath: [required(record)],
      inQuery: [],
      body: { wrapper: 'branding', fields },
    },
  ],
};
