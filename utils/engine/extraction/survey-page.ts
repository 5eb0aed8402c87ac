import type { Metadata } from '../article';
import type { PageHints } from '../clutter/classifier/features';
import type { Draft } from './drafts/draft';
import { readDrafts } from './drafts/read-drafts';
import { mergeCaptions } from './edit/merge-captions';
import { extractMetadata } from './metadata';
import { createPage } from './page/create-page';
import { readPageHints } from './page-hints';
import { findReadabilityShares } from './readability';

/** All that is known about a page before anything is decided. */
export interface Survey {
  metadata: Metadata;
  hints: PageHints;
  drafts: Draft[];
  /** Drafts whose words went into a figure as its caption. */
  captions: Set<number>;
  readabilityShares: number[];
}

/** Reads everything a page holds; `null` when it cannot be read. The document is only read. */
export function surveyPage(document: Document, url: string): Survey | null {
  const page = createPage(document, url);
  if (!page) return null;
  const metadata = extractMetadata(document, url);
  const hints = readPageHints(document, metadata.headline);
  const drafts = readDrafts(page);
  const captions = mergeCaptions(drafts);
  const readabilityShares = findReadabilityShares(page, drafts);
  return { metadata, hints, drafts, captions, readabilityShares };
}
