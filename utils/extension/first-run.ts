import { type Browser, browser } from 'wxt/browser';

/** Kept until it was seen: the version whose changes are to be spoken of. */
const KEY = 'news';

/**
 * What is shown once: the welcome page after the extension was installed, and a word about what is new after an update
 * that brought something. Builds loaded from a folder, as developers do, are not welcomed each time.
 */
export async function greet({ reason, previousVersion }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason === 'install') {
    const { installType } = await browser.management.getSelf();
    if (installType === 'development') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  } else if (reason === 'update' && previousVersion) {
    const { version } = browser.runtime.getManifest();
    if (isWorthAWord(previousVersion, version)) await browser.storage.local.set({ [KEY]: version });
  }
}

/** The version to speak of; `null` when there is none, or it was seen. */
export async function readNews(): Promise<string | null> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  return version === browser.runtime.getManifest().version ? version : null;
}

export async function dismissNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** A last number that rises brings mended faults only. */
export function isWorthAWord(before: string, now: string): boolean {
  const [a, b] = [before, now].map((version) => version.split('.').slice(0, 2).join('.'));
  return a !== b;
}
