import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { dismissNews, greet, isWorthAWord, readNews } from '../../../utils/extension/first-run';

let opened: string[];
let installType: string;
beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  installType = 'normal';
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url?: string }) => {
    opened.push(url ?? '');
  }) as never);
  vi.spyOn(browser.management, 'getSelf').mockImplementation((async () => ({ installType })) as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(((path: string) => `ext:/${path}`) as never);
});

it('opens the welcome page after the installation, and only then', async () => {
  await greet({ reason: 'install' } as never);
  await greet({ reason: 'update', previousVersion: '0.1.4' } as never);
  await greet({ reason: 'browser_update' } as never);
  expect(opened).toEqual(['ext://welcome.html']);
});

it('does not welcome who loads it from a folder', async () => {
  installType = 'development';
  await greet({ reason: 'install' } as never);
  expect(opened).toEqual([]);
});

it('speaks of what is new once', async () => {
  expect(await readNews()).toBeNull();
  await greet({ reason: 'update', previousVersion: '0.1.4' } as never);
  expect(await readNews()).toBe('0.2.0');
  await dismissNews();
  expect(await readNews()).toBeNull();
});

it('says nothing of an update that is no longer the newest', async () => {
  await browser.storage.local.set({ news: '0.1.0' });
  expect(await readNews()).toBeNull();
});

it.each([
  ['0.1.0', '0.1.1', false],
  ['0.1.9', '0.2.0', true],
  ['0.9.3', '1.0.0', true],
  ['1.2.0', '1.2.0', false],
])('from %s to %s: %s', (before, now, expected) => {
  expect(isWorthAWord(before, now)).toBe(expected);
});
