/** What is known of a kind of integration. Its name and the steps to change its key are in utils/i18n. */
interface Kind {
  /** The hosts it is at home on, and every host below them. */
  readonly hosts: readonly string[];
  /** Where its key is changed, in whatever account: only where that is one page for everybody. */
  readonly page?: string;
}

/** The common places where a key of ActiveCampaign is used, in the order they are offered. */
export const integrationKinds = {
  zapier: { hosts: ['zapier.com'], page: 'https://zapier.com/app/connections' },
  make: { hosts: ['make.com', 'integromat.com'] },
  n8n: { hosts: ['n8n.io', 'n8n.cloud'] },
  pabbly: { hosts: ['pabbly.com'] },
  wordpress: { hosts: ['wordpress.com', 'wordpress.org'] },
  'gravity-forms': { hosts: ['gravityforms.com'] },
  elementor: { hosts: ['elementor.com'] },
  wpforms: { hosts: ['wpforms.com'] },
  'contact-form-7': { hosts: ['contactform7.com'] },
  woocommerce: { hosts: ['woocommerce.com'] },
  shopify: { hosts: ['shopify.com', 'myshopify.com'] },
  typeform: { hosts: ['typeform.com'] },
  unbounce: { hosts: ['unbounce.com'] },
  leadpages: { hosts: ['leadpages.com', 'leadpages.net', 'leadpages.co'] },
  'apps-script': { hosts: ['script.google.com'], page: 'https://script.google.com/home' },
  postman: { hosts: ['postman.com', 'postman.co', 'getpostman.com'] },
  'own-code': {
    hosts: ['github.com', 'gitlab.com', 'bitbucket.org', 'vercel.com', 'netlify.com', 'heroku.com'],
  },
  other: { hosts: [] },
} as const satisfies Readonly<Record<string, Kind>>;

export type IntegrationKind = keyof typeof integrationKinds;

export const kindIds = Object.keys(integrationKinds) as readonly IntegrationKind[];

/** The one page where the key of this kind is changed, where there is such a page. */
export const pageOfKind = (kind: IntegrationKind): string | undefined => {
  const { page }: Kind = integrationKinds[kind];
  return page;
};

/** The kind that is at home on a host; `other` where none is known to be. */
export function kindOfHost(host: string): IntegrationKind {
  const lower = host.toLowerCase();
  const isAt = (home: string): boolean => lower === home || lower.endsWith(`.${home}`);
  return kindIds.find((kind) => integrationKinds[kind].hosts.some(isAt)) ?? 'other';
}
