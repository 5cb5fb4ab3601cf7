import { allOf } from './command.mjs';

export const name = 'types';
export const run = () =>
  allOf([
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ]);
