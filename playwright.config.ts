import { defineConfig } from '@playwright/test';
import { PATIENCE } from './tests/e2e/support/until.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Firefox is driven with many more round trips: on two busy cores it takes twice as long as Chromium.
  // What hangs on no browser (colours, words, what pages of ours make of an answer) is tagged @once, and looked at in
  // the quicker one; `npm run test:long -- everywhere` looks at it in both.
  projects: [
    { name: 'chromium' },
    { name: 'firefox', timeout: 90_000, ...(process.env.LONG ? {} : { grepInvert: /@once/ }) },
  ],
  workers: 2,
  retries: 0,
  // Files run side by side, the tests of one file in order.
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: PATIENCE },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
