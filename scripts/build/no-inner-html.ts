import type { Plugin } from 'vite';

const assignment = /\(?\w+\.innerHTML=(\w+)\.__html\)?/g;

/**
 * Takes Preact's one assignment to innerHTML out of the build. Keyring never asks for it (a house rule forbids
 * `dangerouslySetInnerHTML`), and what is not there needs no trust, from a reader or from a store's linter. The build
 * fails if Preact's code has changed so that nothing is found.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:mjs|module\.js)/.test(id)) return undefined;
      const found = code.match(assignment) ?? [];
      if (found.length !== 1)
        this.error(`${found.length} assignments to innerHTML in Preact, where one was expected.`);
      return { code: code.replace(assignment, '0'), map: null };
    },
  };
}
