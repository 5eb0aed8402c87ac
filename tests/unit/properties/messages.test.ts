import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackgroundMessage } from '../../../utils/extension/messages/background-checks';
import { onMessage } from '../../../utils/extension/messages/protocol';
import { isArticle, isFacts } from '../../../utils/extension/messages/reply-checks';
import { isViewPatch } from '../../../utils/extension/settings/schema';
import { TIMEOUT_MS } from './runs';

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

const id = fakeBrowser.runtime.id;
const TYPES = [
  'viewChanged',
  'siteDismissed',
  'siteRuleAdded',
  'recordChanged',
  'marksChanged',
  'settingsRead',
  'openReader',
  'readArticle',
  '__proto__',
  'constructor',
];
const anything = fc.oneof(fc.anything({ withNullPrototype: true }), fc.string({ maxLength: 5_000 }), fc.double());
const message = fc.oneof(
  anything,
  fc.record(
    {
      type: fc.constantFrom(...TYPES),
      patch: anything,
      rule: anything,
      headline: anything,
      change: anything,
      mention: anything,
      force: anything,
      url: anything,
      tabId: anything,
    },
    { requiredKeys: ['type'] },
  ),
);
const forged = fc.oneof(
  fc.constantFrom({}, { id: 'other', tab: { id: 1 }, frameId: 0, url: 'https://a.example/' }),
  fc.record({ id: fc.constant(id), frameId: fc.integer({ min: 1 }), tab: fc.constant({ id: 1 }), url: fc.webUrl() }),
  fc.record({ id: fc.constant(id), url: fc.webUrl() }),
);

it(
  'forged, broken and huge messages are left alone: no throw, no answer to who may not ask',
  () => {
    const called = vi.fn();
    const handlers = new Proxy({}, { get: () => called, has: () => true, getOwnPropertyDescriptor: () => undefined });
    onBackgroundMessage(handlers);
    fc.assert(
      fc.property(message, forged, (sent, sender) => {
        for (const listener of listeners) expect(listener(sent, sender, () => undefined)).toBeUndefined();
      }),
    );
    expect(called).not.toHaveBeenCalled();
  },
  TIMEOUT_MS,
);

it(
  'of a sender who may ask, only messages of the right shape come to a handler',
  () => {
    const patches: unknown[] = [];
    onBackgroundMessage({ viewChanged: async ({ patch }) => void patches.push(patch) });
    onMessage({});
    const sender = { id, frameId: 0, tab: { id: 3 }, url: 'https://daily.example/a' };
    fc.assert(
      fc.property(message, (sent) => {
        for (const listener of listeners) listener(sent, sender, () => undefined);
      }),
    );
    for (const patch of patches) expect(isViewPatch(patch)).toBe(true);
  },
  TIMEOUT_MS,
);

it(
  'any answer of a tab is checked without a throw',
  () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect([isArticle(value), isFacts(value)]).toEqual([false, false]);
      }),
    );
  },
  TIMEOUT_MS,
);
