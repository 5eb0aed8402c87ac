import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/house.test.ts'],
    // One zone and one language, so that no test depends on where it runs.
    env: { TZ: 'UTC', LANG: 'en_US.UTF-8' },
  },
});
