/** Where there is help about ActiveCampaign's API. */
export const helpIds = ['support', 'forum', 'status', 'portal', 'questions'] as const;

export type HelpId = (typeof helpIds)[number];

/**
 * Their addresses. Sources: the developer portal and the help centre name them; that of the support contact is from
 * ActiveCampaign's staff, in an issue of their PHP library of 2017. For certified consultants none was found.
 */
export const helpLinks: Readonly<Record<HelpId, string>> = {
  support: 'https://www.activecampaign.com/contact/?support',
  forum: 'https://community.activecampaign.com/c/developers',
  status: 'https://status.activecampaign.com/',
  portal: 'https://developers.activecampaign.com/',
  questions: 'https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API',
};

const reference = 'https://developers.activecampaign.com/reference/';

/** The page of an operation in the reference; undefined where it has none. */
export const referencePage = (operation: { readonly reference?: string }): string | undefined =>
  operation.reference === undefined ? undefined : reference + operation.reference;
