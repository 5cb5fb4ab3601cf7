import type { Plugin } from 'vite';

const popup = 'popup/index.html';
const words = /\/i18n\/\w+\/screens\/popup\.ts$/;

/**
 * Has the popup's words fetched beside its code, in every language: which one is wanted is only known once the code
 * runs, and each is two kilobytes on the disk.
 */
export function wordsAtOnce(): Plugin {
  return {
    name: 'words-at-once',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        if (!bundle || !path.endsWith(popup)) return [];
        const files = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ moduleIds }) => moduleIds.some((id) => words.test(id)));
        if (files.length < 2) throw new Error('The words of the popup are in no files of their own.');
        return files.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
