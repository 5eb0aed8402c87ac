import { defineConfig } from '@playwright/test';

/** The built extension in real browsers, one at a time: each test starts its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  // A browser that does not start on a busy machine is not a fault of ours; what fails twice is. Retries are reported.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/setup.ts',
});
