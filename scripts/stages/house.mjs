import { vitest } from './vitest.mjs';

export const name = 'house';
export const run = () => vitest('tests/house');
