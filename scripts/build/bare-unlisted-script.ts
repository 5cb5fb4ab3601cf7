import type { Plugin } from 'vite';

const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Runs a script of ours as it is, in place of WXT's wrapper around it: that starts plugins, of which there are none, and
 * names what fails in a log, which is silent in a build.
 */
export function bareUnlistedScript(): Plugin {
  return {
    name: 'bare-unlisted-script',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.startsWith(wrapper)
        ? `import script from ${JSON.stringify(id.slice(wrapper.length))};\nexport default script.main();`
        : undefined,
  };
}
