import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * What stands in for Vite's helper: waits for the style sheets of the code that is loaded (no other files are
 * named to it: see wxt.config.ts), then loads it.
 */
const code = `
const isThere = (href) => document.querySelector('[href="' + href + '"], [data-href~="' + href + '"]');
const loadStyle = (href) =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }));
  });
export const __vitePreload = async (load, files = []) => {
  const styles = files.map((file) => '/' + file);
  await Promise.all(styles.filter((href) => !isThere(href)).map(loadStyle));
  return load();
};
`;

/**
 * Takes Vite's helper for code that is loaded later out of the build. It fetches ahead what may come over a slow
 * network, and knows about nonces; here every file lies on the disk, and it would be in the way of the popup.
 */
export function smallPreload(): Plugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    load: (id) => (id === helper ? code : undefined),
  };
}
