import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** A document as the engine is handed one. No script runs and nothing is fetched. */
export function parsePage(html: string, url = 'https://harbourpost.example/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A page in a file under `tests/`, such as `fixtures/clutter/newsletter-box.html`. */
export function loadPage(path: string, url = 'https://harbourpost.example/'): Document {
  return parsePage(readFileSync(TESTS + path, 'utf8'), url);
}
