/** A page of the sandbox's app in which Keyring shows nothing. */
export const APP_PAGE = 'https://acme.activehosted.com/app/agent';
