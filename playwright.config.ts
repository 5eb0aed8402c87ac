import { defineConfig } from '@playwright/test';

/** The built extension in real browsers, one at a time: each test starts its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/setup.ts',
});
