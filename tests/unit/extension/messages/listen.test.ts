import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackgroundMessage } from '../../../../utils/extension/messages/background-checks';
import { onMessage } from '../../../../utils/extension/messages/protocol';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

let listeners: Listener[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`);
});
afterEach(() => vi.restoreAllMocks());

/** What the listeners answer; `null` when all of them leave the message alone. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  for (const listener of listeners) {
    const answer = new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve(null);
    });
    if ((await answer) !== null) return answer;
  }
  return null;
}

const id = fakeBrowser.runtime.id;
const script = { id, frameId: 0, tab: { id: 3 }, url: 'https://www.daily.example/a' };
const detection = {
  isArticle: true,
  score: 0.9,
  bias: -2,
  threshold: 0.57,
  signals: [{ id: 'json-ld', weight: 1, evidence: 'NewsArticle' }],
};

test.each([
  ['a script in the top frame', script, true],
  ['another extension', { ...script, id: 'other' }, false],
  ['a script in a frame', { ...script, frameId: 4 }, false],
  ['a page of ours', { ...script, url: 'chrome-extension://own/options.html' }, false],
  ['nobody we know', {}, false],
])('the background is called by %s: %o', async (_, sender, isAnswered) => {
  onBackgroundMessage({ factsNeeded: async () => ({ ok: true }) });
  const answer = await deliver({ type: 'factsNeeded' }, sender);
  expect(answer).toEqual(isAnswered ? { reply: { ok: true } } : null);
});

test.each([
  [{ type: 'viewChanged', patch: { fontSize: 24 } }, true],
  [{ type: 'viewChanged', patch: { fontSize: 2_400 } }, false],
  [{ type: 'viewChanged', patch: { toolbarAction: 'reader' } }, false],
  [{ type: 'viewChanged' }, false],
  [{ type: 'siteRulesRead' }, true],
  [{ type: 'siteRuleAdded', rule: { action: 'remove', place: 'p<box' } }, true],
  [{ type: 'siteRuleAdded', rule: { action: 'remove', place: 'p<box', site: 'other.example' } }, false],
  [{ type: 'siteRuleAdded', rule: { action: 'remove' } }, false],
  [{ type: 'siteRuleRemoved' }, false],
  [{ type: 'articleDetected', detection }, true],
  [{ type: 'articleDetected', detection: { ...detection, score: Number.NaN } }, false],
  [{ type: 'articleDetected', detection: { ...detection, signals: Array(101).fill(detection.signals[0]) } }, false],
  [{ type: 'readerExpected' }, true],
  [{ type: 'readerRequested' }, true],
  [{ type: 'readerRequested', mention: { block: 1, start: 0, end: 3, text: 'abc' } }, true],
  [{ type: 'readerRequested', mention: { block: 1.5, start: 0, end: 3, text: 'abc' } }, false],
  [{ type: 'recordChanged', headline: 'Dam', patch: { marks: [] } }, true],
  [{ type: 'recordChanged', headline: 'Dam', patch: { marks: [{}] } }, false],
  [{ type: 'recordChanged', headline: 'Dam', patch: { address: 'https://b.example/' } }, false],
  [{ type: 'openReader' }, false],
  [{ type: 'toString' }, false],
  ['articleDetected', false],
  [null, false],
])('the background takes %j: %s', async (message, isTaken) => {
  const handler = vi.fn();
  const types = ['viewChanged', 'articleDetected', 'readerExpected', 'readerRequested', 'recordChanged'] as const;
  const siteTypes = ['siteRulesRead', 'siteRuleAdded', 'siteRuleRemoved'] as const;
  onBackgroundMessage(Object.fromEntries([...types, ...siteTypes].map((type) => [type, handler])));
  await deliver(message, script);
  expect(handler).toHaveBeenCalledTimes(isTaken ? 1 : 0);
});

test.each([
  ['the background', { id, url: 'chrome-extension://own/background.js' }, true],
  ['the background, where the browser gives no address', { id }, true],
  ['the options page in a tab', { id, tab: { id: 1 }, url: 'chrome-extension://own/options.html' }, true],
  ['a content script', script, false],
])('a tab is called by %s: %s', async (_, sender, isAnswered) => {
  onMessage({ closeReader: () => undefined });
  expect(await deliver({ type: 'closeReader' }, sender)).toEqual(isAnswered ? { reply: undefined } : null);
});

test('a message that one script does not handle is left to the next', async () => {
  onMessage({ settingsChanged: () => undefined });
  onMessage({ openReader: () => ({ status: 'opened' }) });
  expect(await deliver({ type: 'openReader' }, { id })).toEqual({ reply: { status: 'opened' } });
});

test('a handler that throws is answered with its code, not its words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onMessage({
    tagFacts: () => {
      throw new RangeError('the minister said');
    },
  });
  expect(await deliver({ type: 'tagFacts' }, { id })).toEqual({ failed: 'RangeError' });
});
