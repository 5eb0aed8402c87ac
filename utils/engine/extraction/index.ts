import type { Article } from '../article';
import { assembleBlocks } from './assemble';
import { readDrafts } from './drafts/read-drafts';
import { chooseWords } from './edit/choose-words';
import { mergeCaptions } from './edit/merge-captions';
import { placePictures } from './edit/place-pictures';
import { keptRange, listRemovals } from './edit/selection';
import { takeStandfirst } from './edit/standfirst';
import { extractMetadata } from './metadata-stand-in';
import { createPage } from './page/create-page';
import { readPageHints } from './page-hints';
import { findReadabilityShares } from './readability';

/**
 * The article of a page: metadata, blocks in reading order and what was left out. `null` when the page has no text to
 * read or is too big to read in time. The document is only read. Cost: about one and a half times Readability.
 */
export function extractArticle(document: Document, url: string): Article | null {
  const page = createPage(document, url);
  if (!page) return null;
  const metadata = extractMetadata(document, url);
  const hints = readPageHints(document, metadata.headline);
  const drafts = readDrafts(page);
  const captions = mergeCaptions(drafts);
  const shares = findReadabilityShares(page, drafts);
  const selection = chooseWords(drafts, shares, null, metadata);
  for (const index of captions) selection.kept[index] = false;
  if (keptRange(selection)[0] < 0) return null;
  const standfirst = takeStandfirst(selection, metadata, hints.description);
  const lead = placePictures(selection, metadata);
  const blocks = assembleBlocks(selection, lead);
  if (!blocks.length) return null;
  const { standfirst: _, ...rest } = metadata;
  return {
    metadata: standfirst ? { ...rest, standfirst } : rest,
    blocks,
    removals: listRemovals(selection),
  };
}
