import { vitest } from '../stages/vitest.mjs';

/** @type {readonly import('../setup/programs.mjs').Program[]} */
export const programs = [
  { name: 'curl', env: 'WORLD_CURL', commands: ['curl'], probe: ['--version'], packages: ['curl'] },
];

/** Every snippet of "Copy as", run against the sandbox, or parsed where its program cannot be had. */
export const run = () => vitest('tests/world/snippets');
