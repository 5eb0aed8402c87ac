import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BenchBrowser, ServedPage } from '../browser/bench-browser';
import type { ProfileTask } from './profile-in-page';

const REPEATS = 20;
const SAMPLING_US = 200;
/** Every page is shown under this one: another site may get another process, which the recorder does not see. */
const ADDRESS = 'https://harbourpost.example/profile.html';

/**
 * Records what extraction, detection and facts spend their time on, over all these pages. Gives the file, to be opened
 * in the browser's developer tools or in an editor.
 */
export async function recordProfile(browser: BenchBrowser, pages: ServedPage[], file: string): Promise<string> {
  await browser.run({ url: ADDRESS, html: '' }, () => null, null);
  const protocol = await browser.protocol();
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  await protocol.send('Profiler.start');
  for (const each of pages) {
    const task: ProfileTask = { url: each.url, repeats: REPEATS };
    await browser.run({ url: ADDRESS, html: each.html }, (given: ProfileTask) => pageProfile.run(given), task);
  }
  const { profile } = await protocol.send('Profiler.stop');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(profile));
  return file;
}
