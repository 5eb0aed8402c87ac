import { defineConfig } from '@playwright/test';

/** Attacks on the built extension, in both browsers at a time. `run.ts` starts it and prints what it came to. */
export default defineConfig({
  testDir: '..',
  testMatch: ['attacks/*.spec.ts', 'faults/*.spec.ts'],
  // Both browsers at once, each with one file after the other.
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['./table-reporter.ts']],
  outputDir: '../../test-results/attacks',
  globalSetup: '../e2e/setup.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
