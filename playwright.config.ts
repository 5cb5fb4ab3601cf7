import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  workers: 2,
  retries: 0,
  // Files run side by side, the tests of one file in order.
  fullyParallel: false,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
