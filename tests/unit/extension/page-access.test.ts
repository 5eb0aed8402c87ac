import { expect, test } from 'vitest';
import { accessOfContentType, accessOfRefusal, accessOfUrl } from '../../../utils/extension/page-access';

test.each([
  ['https://example.com/story', null],
  ['http://127.0.0.1:8080/', null],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/intl/en', null],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/x', 'store'],
  ['chrome://extensions', 'browser-page'],
  ['about:config', 'browser-page'],
  ['moz-extension://id/options.html', 'browser-page'],
  ['view-source:https://example.com/', 'browser-page'],
  ['file:///home/me/story.html', 'file'],
  ['resource://pdf.js/web/viewer.html', 'pdf'],
  ['', 'browser-page'],
  [undefined, 'browser-page'],
])('the address %s says %s', (url, code) => {
  expect(accessOfUrl(url)).toBe(code);
});

test.each([
  ['text/html', null],
  ['Application/XHTML+XML', null],
  ['application/pdf', 'pdf'],
  ['text/plain', 'plain-text'],
  ['image/svg+xml', 'other-type'],
  ['undefined', 'other-type'],
])('the content type %s says %s', (type, code) => {
  expect(accessOfContentType(type)).toBe(code);
});

test.each([
  ['https://example.com/', 'Missing host permission for the tab', false, 'withheld'],
  ['https://example.com/', 'Frame with ID 0 is showing error page', true, 'error-page'],
  ['https://example.com/a.pdf?x', 'Cannot access contents of the page', true, 'pdf'],
  ['https://example.com/7', 'Missing host permission for the tab', true, 'protected'],
  ['https://example.com/a', 'This page cannot be scripted due to an ExtensionsSettings policy.', true, 'protected'],
  ['https://example.com/a.pdf.html', 'No tab with id', true, 'failed'],
  ['chrome://version', 'Cannot access a chrome:// URL', false, 'browser-page'],
])('refused on %s with "%s": %s, %s', (url, message, isGranted, code) => {
  expect(accessOfRefusal(url, message, isGranted)).toBe(code);
});
