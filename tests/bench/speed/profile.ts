import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BenchBrowser, ServedPage } from '../browser/bench-browser';
import { mergeProfiles, type Profile } from './merge-profiles';
import type { ProfileTask } from './profile-in-page';

const REPEATS = 20;
const SAMPLING_US = 200;

/**
 * Records what extraction, detection and facts spend their time on, over all these pages. Gives the file, to be opened
 * in the browser's developer tools or in an editor.
 */
export async function recordProfile(browser: BenchBrowser, pages: ServedPage[], file: string): Promise<string> {
  const profiles: Profile[] = [];
  for (const page of pages) profiles.push(await profilePage(browser, page));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(mergeProfiles(profiles)));
  return file;
}

/** One by one: a recorder does not outlive its document. */
async function profilePage(browser: BenchBrowser, page: ServedPage): Promise<Profile> {
  await browser.run(page, () => null, null);
  const protocol = await browser.protocol();
  const task: ProfileTask = { url: page.url, repeats: REPEATS };
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  await protocol.send('Profiler.start');
  await protocol.send('Runtime.evaluate', { expression: `pageProfile.run(${JSON.stringify(task)})` });
  const { profile } = await protocol.send('Profiler.stop');
  await protocol.detach();
  return profile;
}
