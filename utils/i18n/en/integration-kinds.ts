import type { IntegrationKind } from '@/utils/activecampaign/integrations/kinds';

/** What each kind of integration is called. */
export const kindNames: Readonly<Record<IntegrationKind, string>> = {
  zapier: 'Zapier',
  make: 'Make',
  n8n: 'n8n',
  pabbly: 'Pabbly Connect',
  wordpress: 'WordPress (ActiveCampaign plugin)',
  'gravity-forms': 'Gravity Forms',
  elementor: 'Elementor',
  wpforms: 'WPForms',
  'contact-form-7': 'Contact Form 7',
  woocommerce: 'WooCommerce',
  shopify: 'Shopify',
  typeform: 'Typeform',
  unbounce: 'Unbounce',
  leadpages: 'Leadpages',
  'apps-script': 'Google Apps Script',
  postman: 'Postman',
  'own-code': 'Own code',
  other: 'Something else',
};

/**
 * How the key of each kind is changed. Menus move: what is not the same for everybody says “usually”.
 */
export const kindSteps: Readonly<Record<IntegrationKind, readonly string[]>> = {
  zapier: [
    'In Zapier, open the app connections and find ActiveCampaign.',
    'Choose Reconnect, and put in the API URL and the new key. Every Zap with that connection follows.',
    'Where several connections are listed, see which Zaps use each: the others keep their own key.',
  ],
  make: [
    'In Make, open Connections of the team and find the ActiveCampaign connection.',
    'Put in the new key, usually under Edit or Reauthorize. Where that is not offered, add a new connection and choose it in every ActiveCampaign module.',
    'Run one scenario once.',
  ],
  n8n: [
    'In n8n, open Credentials and the ActiveCampaign credential.',
    'Put in the new key and save. Every workflow with that credential follows.',
    'Run one workflow once.',
  ],
  pabbly: [
    'In Pabbly Connect, open a workflow with an ActiveCampaign step, and its connection.',
    'Add a new connection with the API URL and the new key, and choose it in the step.',
    'Do the same in each workflow that uses the old connection, then test one.',
  ],
  wordpress: [
    'In the WordPress admin, open the plugin’s settings: usually Settings, ActiveCampaign.',
    'Put in the API URL and the new key, and save.',
    'Look at a page with a form, and at the site tracking if it is used.',
  ],
  'gravity-forms': [
    'In the WordPress admin, open Forms, Settings, ActiveCampaign.',
    'Put in the API URL and the new key, and save. All feeds follow.',
    'Send one form, and look for the contact.',
  ],
  elementor: [
    'In the WordPress admin, open Elementor, Settings, Integrations.',
    'Under ActiveCampaign, put in the new key and save.',
    'A form may have a key of its own: look into its ActiveCampaign action too.',
    'Send one form, and look for the contact.',
  ],
  wpforms: [
    'In the WordPress admin, open WPForms, Settings, Integrations, ActiveCampaign.',
    'Add the account with the new key, and choose it in each form under Marketing. Then disconnect the old one.',
    'Send one form, and look for the contact.',
  ],
  'contact-form-7': [
    'Contact Form 7 reaches ActiveCampaign by another plugin. See which one under Plugins.',
    'Its key is usually in that plugin’s own settings, or on a tab of each form.',
    'Put in the new key, save, and send one form.',
  ],
  woocommerce: [
    'In the WordPress admin, open the settings of ActiveCampaign for WooCommerce.',
    'Put in the API URL and the new key, save, and use its test of the connection if it has one.',
    'Look whether the next order arrives in ActiveCampaign.',
  ],
  shopify: [
    'In the Shopify admin, open Apps, and the app that uses ActiveCampaign.',
    'Put the new key into that app’s settings.',
    'ActiveCampaign’s own Shopify integration is set up in ActiveCampaign and usually holds no key of yours.',
  ],
  typeform: [
    'In Typeform, open the form, then Connect, ActiveCampaign.',
    'Connect anew with the API URL and the new key. This is usually done form by form.',
    'Send one answer, and look for the contact.',
  ],
  unbounce: [
    'In Unbounce, open the page, then Integrations, ActiveCampaign.',
    'Connect anew with the new key. Where it goes through Zapier, change it there.',
    'Send one form, and look for the contact.',
  ],
  leadpages: [
    'In Leadpages, open Integrations in your account, and ActiveCampaign.',
    'Disconnect, then connect with the API URL and the new key.',
    'Look into the forms of your pages: their list may have to be chosen again.',
  ],
  'apps-script': [
    'Open the project in Apps Script, then Project Settings, Script Properties.',
    'Put the new key into the property that holds it. Where it stands in the code itself, move it to a property.',
    'Run it once, and look at Executions.',
  ],
  postman: [
    'In Postman, open Environments, or the variables of the collection or of the vault.',
    'Put the new key into the variable that holds it, and save.',
    'Send one request that only reads.',
  ],
  'own-code': [
    'Put the new key where the program reads it: a secret store, an environment variable or a configuration file.',
    'Start or deploy it anew, in every environment.',
    'Search the code for the old key’s first characters: none should be left.',
    'Look at its log for one successful call.',
  ],
  other: [
    'Look for ActiveCampaign in its settings: usually under Integrations, Connections, Apps or API.',
    'Put in the API URL and the new key, and save.',
    'Let it do one thing, and look for it in ActiveCampaign.',
  ],
};
