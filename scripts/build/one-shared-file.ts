import type { Plugin } from 'vite';

/** The page that opens most often, over whatever somebody is doing. */
const quickest = '/entrypoints/popup/main.tsx';

/** The words that it begins with, by language: those that are not in its code are loaded beside it. */
const wordsOf = /\/utils\/i18n\/(\w+)\/screens\/popup\.ts$/;

/** Style sheets of one screen: what is shared lies on every page, and there it would be in the way. */
const isOfOnePage = (id: string): boolean => id.endsWith('.css') && !id.includes('/components/ui/');

/** What a file is named by. */
interface Chunk {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

/**
 * Puts what the popup and others of our pages begin with into one file, and what it says into one file a language. By
 * themselves the shared modules would fall into a dozen, one for every set of pages that share them: slower to open,
 * and larger once compressed. What others share and the popup does without stays out of it.
 */
export function oneSharedFile(): Plugin {
  const ofPopup = new Set<string>();
  const languageOf = new Map<string, string>();
  const shared = {
    name: 'shared',
    tags: ['$initial' as const],
    minShareCount: 2,
    test: (id: string) => ofPopup.has(id) && !isOfOnePage(id),
  };
  const areas = {
    name: (id: string) => (languageOf.has(id) ? `areas-${languageOf.get(id)}` : null),
    priority: 1,
  };
  /** The words are asked for by name before the code that imports them is there: see popup-words-file.ts. */
  const chunkFileNames = ({ name, facadeModuleId }: Chunk): string => {
    const language = wordsOf.exec(facadeModuleId ?? '')?.[1];
    if (language) return `chunks/words-${language}.js`;
    return name.startsWith('areas-') ? 'chunks/[name].js' : 'chunks/[name]-[hash].js';
  };
  return {
    name: 'one-shared-file',
    outputOptions: (options) =>
      // A worker and a content script are one file each.
      options.codeSplitting === false
        ? options
        : {
            ...options,
            chunkFileNames,
            codeSplitting: { groups: [areas, shared] },
          },
    buildEnd() {
      /** All that is imported from there on; WXT's own, which every page has, is nobody's. */
      const reached = (id: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(id) || id.startsWith('\0virtual:wxt')) return seen;
        seen.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reached(imported, seen);
        return seen;
      };
      const ids = [...this.getModuleIds()];
      for (const id of ids.filter((one) => one.endsWith(quickest)))
        for (const one of reached(id)) ofPopup.add(one);
      for (const id of ids) {
        const language = ofPopup.has(id) ? undefined : wordsOf.exec(id)?.[1];
        if (language) for (const one of reached(id)) languageOf.set(one, language);
      }
    },
  };
}
