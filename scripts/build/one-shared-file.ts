import type { Plugin } from 'vite';

/**
 * Puts what several of our pages begin with into one file. By themselves the shared modules would fall into a dozen,
 * one for every set of pages that share them: slower to open, and larger once compressed.
 */
export function oneSharedFile(): Plugin {
  const shared = {
    name: 'shared',
    tags: ['$initial' as const],
    minShareCount: 2,
    // WXT's own, which is empty, is in the offscreen page too, and that has nothing else in common with the others.
    test: (id: string) => !id.startsWith('\0virtual:wxt'),
  };
  return {
    name: 'one-shared-file',
    outputOptions: (options) =>
      // A worker and a content script are one file each.
      options.codeSplitting === false ? options : { ...options, codeSplitting: { groups: [shared] } },
  };
}
