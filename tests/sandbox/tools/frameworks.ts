import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const fileIn = (name: string, path: string): string =>
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path), 'utf8');

/** The parts of React for a browser, by the names that they call each other. It comes as CommonJS alone. */
const reactParts = [
  { name: 'react', in: 'react', file: 'cjs/react.production.js' },
  { name: 'scheduler', in: 'scheduler', file: 'cjs/scheduler.production.js' },
  { name: 'react-dom', in: 'react-dom', file: 'cjs/react-dom.production.js' },
  { name: 'react-dom/client', in: 'react-dom', file: 'cjs/react-dom-client.production.js' },
] as const;

/** React as one script, which leaves `React` and `ReactDOM`. */
const react = (): string => `{
  const parts = {}, made = {};
  const require = (name) => {
    if (!made[name]) parts[name]((made[name] = { exports: {} }), made[name].exports, require);
    return made[name].exports;
  };
  ${reactParts
    .map(
      ({ name, in: of, file }) =>
        `parts['${name}'] = (module, exports, require) => {\n${fileIn(of, file)}\n};`,
    )
    .join('\n')}
  globalThis.React = require('react');
  globalThis.ReactDOM = require('react-dom/client');
}`;

/** A framework that the pages of other tools are made with, as a script, by its path. */
export function framework(path: string): string | undefined {
  if (path === '/react.js') return react();
  return path === '/vue.js' ? fileIn('vue', 'dist/vue.global.prod.js') : undefined;
}
