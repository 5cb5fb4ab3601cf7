/**
 * What an account goes by: its first label in the two families of hosts (`acme`), else its API host
 * (`crm.acme.com`). The rate budget, "this tab" and "is it saved?" go by it.
 */
export type AccountId = string;

/** Where the app of every account is. */
export const appDomain = 'activehosted.com';

/** Where the API of most accounts is. */
export const apiDomain = 'api-us1.com';

const familyHost = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.(activehosted\.com|api-us1\.com)$/;

/** The account's name in a host of the two families, in lower case; undefined for every other host. */
export function familyLabel(host: string): string | undefined {
  const label = familyHost.exec(host)?.[1];
  return label === 'www' ? undefined : label;
}

/** Whether a host is of the two families: exactly one label before `activehosted.com` or `api-us1.com`. */
export const isFamilyHost = (host: string): boolean => familyLabel(host.toLowerCase()) !== undefined;

/** The account that a host belongs to: the first label in the two families, else the host itself. */
export function accountOfHost(host: string): AccountId {
  const lower = host.toLowerCase();
  return familyLabel(lower) ?? lower;
}

/** Whether a text can be an account's name, as it stands before `.activehosted.com`. */
export const isAccountName = (text: string): boolean => isFamilyHost(`${text}.${appDomain}`);

/** The Developer settings page of an account, from its name (`acme`), its API host or its app host. */
export function developerPageUrl(accountOrAppHost: string): string {
  const name = accountOfHost(accountOrAppHost.trim().replace(/[^a-z0-9.-]/gi, ''));
  return `https://${name.includes('.') ? name : `${name}.${appDomain}`}/app/settings/developer`;
}
