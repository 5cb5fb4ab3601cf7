import { allOf } from './command.mjs';

export const name = 'lint';
export const run = () => allOf([['biome', 'check']]);
