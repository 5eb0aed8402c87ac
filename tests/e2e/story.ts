import { test as base } from '@playwright/test';
import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { FirefoxSession } from '../support/journey/firefox-session';
import { type SampleServer, startSampleServer } from '../support/server';

interface Worlds {
  /** Chromium with the extension, fresh for each test. */
  chromium: ChromiumSession;
  firefox: FirefoxSession;
}

/** A test with the sample site running and, if it asks, a browser with the built extension. */
export const test = base.extend<Worlds, { site: SampleServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const site = await startSampleServer();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  chromium: async ({}, use) => {
    const session = await ChromiumSession.start(extensionFolder('chromium'));
    await use(session);
    await session.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  firefox: async ({}, use) => {
    const session = await FirefoxSession.start(extensionFolder('firefox'));
    await use(session);
    await session.close();
  },
});

export { expect } from '@playwright/test';

export const DAM = '/environment/dam-warning.html';
export const DAM_HEADLINE = 'Ministry was warned of dam’s cracks two years before the flood';
