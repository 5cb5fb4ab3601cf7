import { allOf } from './command.mjs';

export const name = 'build';
export const run = () =>
  allOf([
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox'],
  ]);
