import { vitest } from '../stages/vitest.mjs';

/** @type {readonly import('../setup/programs.mjs').Program[]} */
export const programs = [
  {
    name: 'LibreOffice Calc',
    env: 'WORLD_CALC',
    commands: ['soffice', 'libreoffice'],
    probe: ['--version'],
    packages: ['libreoffice-calc'],
  },
];

/** A CSV of hostile cells, opened in a spreadsheet. */
export const run = () => vitest('tests/world/csv');
