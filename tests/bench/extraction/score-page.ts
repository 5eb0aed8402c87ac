import type { TruePage } from '../pages/true-page';
import type { Rates } from '../report/rates';
import { clutterKind, isSureClutter, settingOf } from './clutter-kind';
import { indexText, isIn } from './coverage';
import { isSameDay, isSameHeadline, scoreAuthors } from './metadata-score';
import type { Output } from './output';
import { bodyMarkup, hasPicture } from './picture-score';
import { scoreWords } from './word-score';
import { foldWords } from './words';

/** `null`: the page's truth does not tell. */
export interface PageScore {
  words: Rates | null;
  hasSureClutter: boolean | null;
  keepsStandfirst: boolean | null;
  /** Of the lead images that are in the page's body; some pages are listed with several. */
  leadImages: { kept: number; all: number };
  hasHeadline: boolean | null;
  authorsF1: number | null;
  hasDay: boolean | null;
}

export function scorePage(output: Output, page: TruePage, html: string): PageScore {
  const text = scoredText(output, page);
  const { title, authors = [], date } = page;
  return {
    words: page.body ? scoreWords(text, page.body) : null,
    hasSureClutter: page.body ? hasSureClutter(output, page, page.body) : null,
    keepsStandfirst: keepsStandfirst(text, page),
    leadImages: countLeadImages(output, page, html),
    hasHeadline: title ? isSameHeadline(output.title, title) : null,
    authorsF1: authors.length > 0 ? scoreAuthors(output.authors, authors) : null,
    hasDay: date ? isSameDay(output.published, date) : null,
  };
}

/** Where the truth has a standfirst and the extractor gives it apart from its text, it is read before it. */
function scoredText({ text, standfirst }: Output, page: TruePage): string {
  if (!page.standfirst?.length || !standfirst || isIn(standfirst, indexText(text))) return text;
  return `${standfirst}\n${text}`;
}

function hasSureClutter({ blocks }: Output, page: TruePage, body: string): boolean {
  const truth = indexText(body);
  const setting = settingOf(page);
  return blocks.some(
    (block) => foldWords(block.text) !== '' && !isIn(block.text, truth) && isSureClutter(clutterKind(block, setting)),
  );
}

function keepsStandfirst(text: string, { standfirst = [] }: TruePage): boolean | null {
  if (standfirst.length === 0) return null;
  const index = indexText(text);
  return standfirst.every((part) => isIn(part, index));
}

/** Only where the page has the picture in its body: an extractor cannot keep what a script would have put there. */
function countLeadImages({ pictures }: Output, { images = [], url }: TruePage, html: string) {
  const covers = images.filter(({ isCover }) => isCover);
  const markup = covers.length > 0 ? bodyMarkup(html) : '';
  const there = covers.filter((picture) => hasPicture(markup, picture, url));
  return { kept: there.filter((picture) => hasPicture(pictures, picture, url)).length, all: there.length };
}
