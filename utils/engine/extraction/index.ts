import type { Article } from '../article';
import { assembleBlocks } from './assemble';
import { accountForBlocks } from './edit/account';
import { chooseWords } from './edit/choose-words';
import { keepInfoBoxes } from './edit/info-boxes';
import { keepParts } from './edit/keep-parts';
import { listRemovals } from './edit/list-removals';
import { markLiveEntries } from './edit/live-entries';
import { placePictures } from './edit/place-pictures';
import { keptRange } from './edit/selection';
import { applySiteRules, type BlockRule } from './edit/site-rules';
import { takeStandfirst } from './edit/standfirst';
import { surveyPage } from './survey-page';

export interface ExtractionOptions {
  /** What the reader's owner wants kept and left out on this site. */
  siteRules?: readonly BlockRule[];
}

/**
 * The article of a page: metadata, blocks in reading order and what was left out. `null` when the page has no text to
 * read or is too big to read in time. The document is only read. Cost: about one and a half times Readability.
 */
export function extractArticle(document: Document, url: string, options: ExtractionOptions = {}): Article | null {
  const survey = surveyPage(document, url);
  if (!survey) return null;
  const { metadata, hints, captions } = survey;
  const selection = chooseWords(survey);
  if (keptRange(selection)[0] < 0) return null;
  keepParts(selection, metadata.headline);
  keepInfoBoxes(selection, metadata.headline);
  markLiveEntries(selection);
  const standfirst = takeStandfirst(selection, metadata, hints.description, captions);
  const lead = placePictures(selection, metadata, captions);
  accountForBlocks(selection, metadata, captions, [metadata.headline, standfirst ?? '']);
  applySiteRules(selection, options.siteRules ?? []);
  const { blocks, standsBefore } = assembleBlocks(selection, selection.kept[lead] ? lead : -1);
  if (!blocks.length) return null;
  const { standfirst: _, ...rest } = metadata;
  return {
    metadata: standfirst ? { ...rest, standfirst } : rest,
    blocks,
    removals: listRemovals(selection, standsBefore),
  };
}
