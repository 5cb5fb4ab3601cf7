import { vitest } from './vitest.mjs';

export const name = 'unit';
export const run = () => vitest('tests/unit');
