import type { Article } from '../article';
import { assembleBlocks } from './assemble';
import type { ReadingOptions } from './drafts/read-drafts';
import { accountForBlocks, sortBlocks } from './edit/account';
import { chooseWords } from './edit/choose-words';
import { keepInfoBoxes } from './edit/info-boxes';
import { keepParts } from './edit/keep-parts';
import { listRemovals } from './edit/list-removals';
import { markLiveEntries } from './edit/live-entries';
import { placePictures } from './edit/place-pictures';
import { keptRange, type Selection } from './edit/selection';
import { applySiteRules, type BlockRule } from './edit/site-rules';
import { takeStandfirst } from './edit/standfirst';
import { once } from './once';
import { findReadabilityShares } from './readability';
import { type Survey, surveyPage } from './survey-page';

export interface ExtractionOptions extends ReadingOptions {
  /** What the reader's owner wants kept and left out on this site. */
  siteRules?: readonly BlockRule[];
}

/**
 * The article of a page: metadata, blocks in reading order and what was left out. `null` when the page has no text to
 * read or is too big to read in time. The document is only read. What was left out is accounted for when `removals` is
 * first asked for.
 */
export function extractArticle(document: Document, url: string, options: ExtractionOptions = {}): Article | null {
  let isCut = false;
  const onCut = () => {
    isCut = true;
  };
  const survey = surveyPage(document, url, { ...options, onCut });
  if (!survey || options.shouldStop?.()) return null;
  const { metadata, hints, captions } = survey;
  const selection = chooseSafely(survey);
  if (keptRange(selection)[0] < 0 || options.shouldStop?.()) return null;
  keepParts(selection, metadata.headline);
  keepInfoBoxes(selection, metadata.headline);
  markLiveEntries(selection);
  const standfirst = takeStandfirst(selection, metadata, hints.description, captions);
  const lead = placePictures(selection, metadata, captions);
  sortBlocks(selection);
  const account = once(() => accountForBlocks(selection, metadata, captions, [metadata.headline, standfirst ?? '']));
  if (options.siteRules?.length) {
    account();
    applySiteRules(selection, options.siteRules);
  }
  const { blocks, standsBefore } = assembleBlocks(selection, selection.kept[lead] ? lead : -1);
  if (!blocks.length) return null;
  const removals = once(() => {
    account();
    return listRemovals(selection, standsBefore);
  });
  const { standfirst: _, ...rest } = metadata;
  return {
    metadata: {
      ...rest,
      ...(standfirst ? { standfirst } : {}),
      ...(isCut && endsLate(selection) ? { isCut } : {}),
    },
    blocks,
    // A tenth of the work, and nothing that has to be there to begin reading.
    get removals() {
      return removals();
    },
  };
}

/** Blocks at the end of a page: an article that comes so close to where reading ended may go on. */
const LAST_BLOCKS = 50;

function endsLate(selection: Selection): boolean {
  return keptRange(selection)[1] >= selection.kept.length - LAST_BLOCKS;
}

/** Less than this is hardly an article. */
const DOUBTFUL_LENGTH = 400;

/** The words of the article; where they are few, Readability may know better where to look. */
function chooseSafely(survey: Survey): Selection {
  const selection = chooseWords(survey);
  if (keptLength(selection) >= DOUBTFUL_LENGTH) return selection;
  const containerShares = findReadabilityShares(survey.page, survey.drafts);
  const second = containerShares && chooseWords({ ...survey, containerShares });
  return second && keptLength(second) > keptLength(selection) ? second : selection;
}

function keptLength({ drafts, kept }: Selection): number {
  return drafts.reduce((sum, { block }, i) => sum + (kept[i] ? block.text.length : 0), 0);
}
