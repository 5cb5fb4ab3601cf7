/** A page of the sandbox's that the drivers are tried on. */
export const SETTINGS_PAGE = 'https://acme.activehosted.com/app/settings/developer';
