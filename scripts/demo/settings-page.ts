/** Where the demo begins: the Developer settings page of the sandbox's first account. */
export const SETTINGS_PAGE = 'https://acme.activehosted.com/app/settings/developer';
