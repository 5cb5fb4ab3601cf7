/** The only importer of webextension-polyfill: elsewhere it is forbidden by a house rule. */
export { default as browser, type Runtime } from 'webextension-polyfill';
