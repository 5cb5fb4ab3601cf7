import type { Plugin } from 'vite';

/** The page that opens most often, over whatever somebody is doing. */
const quickest = '/entrypoints/popup/main.tsx';

/**
 * Puts what the popup and others of our pages begin with into one file. By themselves the shared modules would fall
 * into a dozen, one for every set of pages that share them: slower to open, and larger once compressed. What others
 * share and the popup does without stays out of it.
 */
export function oneSharedFile(): Plugin {
  const ofPopup = new Set<string>();
  const shared = {
    name: 'shared',
    tags: ['$initial' as const],
    minShareCount: 2,
    test: (id: string) => ofPopup.has(id),
  };
  return {
    name: 'one-shared-file',
    outputOptions: (options) =>
      // A worker and a content script are one file each.
      options.codeSplitting === false ? options : { ...options, codeSplitting: { groups: [shared] } },
    buildEnd() {
      const add = (id: string): void => {
        // WXT's own, which is empty, is in the offscreen page too, and that has nothing else in common with the others.
        if (ofPopup.has(id) || id.startsWith('\0virtual:wxt')) return;
        ofPopup.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
      };
      for (const id of this.getModuleIds()) if (id.endsWith(quickest)) add(id);
    },
  };
}
