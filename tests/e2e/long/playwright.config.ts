import { defineConfig } from '@playwright/test';
import { PATIENCE } from '../support/until.ts';

/** The long runs, which `npm test` has in a short form: started by `npm run test:long`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.long.ts',
  outputDir: '../../../test-results/long/e2e',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  // Both browsers side by side.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Each has its own end: this is for one that hangs.
  timeout: 3 * 60 * 60_000,
  expect: { timeout: PATIENCE },
  reporter: [['list']],
});
