import type { Metadata } from '../article';
import type { PageHints } from '../clutter/classifier/features';
import type { Page } from '../page';
import { chooseContainer } from './choose-container';
import type { Draft } from './drafts/draft';
import { type ReadingOptions, readDrafts } from './drafts/read-drafts';
import { mergeCaptions } from './edit/merge-captions';
import { extractMetadata } from './metadata';
import { bodyOf, openPage } from './page/open-page';
import { readPageHints } from './page-hints';

/** All that is known about a page before anything is decided. */
export interface Survey {
  page: Page;
  metadata: Metadata;
  hints: PageHints;
  drafts: Draft[];
  /** Drafts whose words went into a figure as its caption. */
  captions: Set<number>;
  /** Which share (0…1) of each draft stands in the container of the article. */
  containerShares: number[];
}

/** Reads everything a page holds; `null` when it cannot be read, or not in time. The document is only read. */
export function surveyPage(document: Document, url: string, options: ReadingOptions = {}): Survey | null {
  const page = openPage(document, url);
  const drafts = page && readLongPage(page, options);
  if (!page || !drafts?.length) return null;
  const metadata = readMetadata(document, url);
  const hints = readPageHints(document, metadata.headline);
  const captions = mergeCaptions(drafts);
  return { page, metadata, hints, drafts, captions, containerShares: chooseContainer(drafts) };
}

/** Of a page with more than is read of any, what it calls its main part: menus without end must not hide the article. */
function readLongPage(page: Page, options: ReadingOptions): Draft[] | null {
  let isCut = false;
  const onCut = () => {
    isCut = true;
  };
  const drafts = readDrafts(page, { ...options, onCut });
  if (!isCut) return drafts;
  const body = bodyOf(page);
  const [main, another] = body.getElementsByTagName('main');
  const [article, second] = body.getElementsByTagName('article');
  const part = another ? undefined : (main ?? (second ? undefined : article));
  if (part) return readDrafts(page, options, part);
  options.onCut?.();
  return drafts;
}

/** A page may lay its elements over the fields of its document; then it says nothing about itself. */
function readMetadata(document: Document, url: string): Metadata {
  try {
    return extractMetadata(document, url);
  } catch {
    return { headline: '', url, language: 'und', direction: 'ltr', topics: [] };
  }
}
