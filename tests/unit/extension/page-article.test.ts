import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageArticle, MAX_READING_MS } from '../../../utils/extension/page-article';
import { loadPage } from '../../support/load-page';

const URL = 'https://harbourpost.example/environment/dam-warning.html';

beforeEach(() => {
  vi.stubGlobal('document', loadPage('sample-site/environment/dam-warning.html', URL));
  vi.stubGlobal('location', { href: URL });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Each look at the clock finds it this much later. */
function slowClock(milliseconds: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

it('gives a page up that takes too long, and says why', () => {
  slowClock(MAX_READING_MS + 1);
  const page = createPageArticle(() => []);
  expect(page.read(false)).toEqual({ status: 'unreadable', code: 'too-slow' });
  expect(page.current()).toBeNull();
});

it('reads a page that is read in time, and keeps it', () => {
  slowClock(1);
  const page = createPageArticle(() => []);
  expect(page.read(false)).toMatchObject({ status: 'article' });
  expect(page.current()).not.toBeNull();
});
