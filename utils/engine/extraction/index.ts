import type { Article } from '../article';
import { assembleBlocks } from './assemble';
import { chooseWords } from './edit/choose-words';
import { listRemovals } from './edit/list-removals';
import { placePictures } from './edit/place-pictures';
import { keptRange } from './edit/selection';
import { takeStandfirst } from './edit/standfirst';
import { surveyPage } from './survey-page';

/**
 * The article of a page: metadata, blocks in reading order and what was left out. `null` when the page has no text to
 * read or is too big to read in time. The document is only read. Cost: about one and a half times Readability.
 */
export function extractArticle(document: Document, url: string): Article | null {
  const survey = surveyPage(document, url);
  if (!survey) return null;
  const { metadata, hints } = survey;
  const selection = chooseWords(survey);
  if (keptRange(selection)[0] < 0) return null;
  const standfirst = takeStandfirst(selection, metadata, hints.description);
  const lead = placePictures(selection, metadata);
  const { blocks, standsBefore } = assembleBlocks(selection, lead);
  if (!blocks.length) return null;
  const { standfirst: _, ...rest } = metadata;
  return {
    metadata: standfirst ? { ...rest, standfirst } : rest,
    blocks,
    removals: listRemovals(selection, standsBefore),
  };
}
