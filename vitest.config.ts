import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the whole background over a browser in memory: its modules are made anew for each file. */
const wholeBackground = [
  'tests/unit/console/write-guard-entrances.test.ts',
  'tests/unit/messaging/random-messages.test.ts',
  'tests/unit/vault/locking-events.test.ts',
];

/** What needs other programs: npm run test:world. */
const world = process.env.WORLD
  ? [{ extends: true as const, test: { name: 'world', include: ['tests/world/**/*.test.ts'] } }]
  : [];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    unstubGlobals: true,
    // For what hangs: no test waits for the clock, but a busy machine may take several times as long.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
          exclude: wholeBackground,
          // They share their modules, which hold no state: most of the time went into loading them for each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'background', include: wholeBackground } },
      ...world,
    ],
  },
});
