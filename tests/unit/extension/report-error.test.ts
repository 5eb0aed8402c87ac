import { afterEach, expect, test, vi } from 'vitest';
import { errorCode, failureDetails, NutgrafError, reportError } from '../../../utils/extension/report-error';

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

test('what is logged holds no words of the page', () => {
  let thrown: unknown;
  try {
    JSON.parse('The minister said at noon');
  } catch (error) {
    thrown = error;
  }
  reportError(thrown, 'reading metadata');
  expect(log).toHaveBeenCalledOnce();
  expect(log.mock.calls[0]?.[0]).toBe('Nutgraf: reading metadata: SyntaxError');
  expect(JSON.stringify(log.mock.calls)).not.toContain('minister');
});

test('a script that outlived its extension is silent', () => {
  reportError(new Error('Extension context invalidated.'), 'telling a tab');
  expect(log).not.toHaveBeenCalled();
});

test.each([
  [new NutgrafError('settings-newer'), 'settings-newer'],
  [new TypeError('x'), 'TypeError'],
  ['thrown text', 'unknown'],
])('the code of %s', (error, code) => {
  expect(errorCode(error)).toBe(code);
});

test('the details are version, code and browser', () => {
  expect(failureDetails('no-tab', '1.2.0', 'Browser/1')).toBe('Nutgraf 1.2.0\nCode: no-tab\nBrowser: Browser/1');
});
