import { describeQuote } from '../../utils/engine/anchoring/text-quote';
import type { Article } from '../../utils/engine/article';
import type { PageText } from '../../utils/extension/page-text';
import { MAX_PLACE_WORDS, type ReadingPlace } from '../../utils/extension/reading-places';

/** The bar lies over the first of it. */
const TOP_PX = 64;
/** Between two blocks there is nothing: below that, there is the next one. Twice the widest gap. */
const SEARCH_PX = 240;
const SEARCH_STEP_PX = 16;
/** Less than this is the beginning. */
const BEGINNING_PX = 40;
/** Enough to be found only once in nearly every article. */
const LINE_LENGTH = 60;
/** Figures and the like have few words: the text before them is as good. */
const TELLING_LENGTH = 20;
/** How many blocks to go back for words that the page has. */
const MOST_BACK = 8;

/** The place at the top of the screen; `null` at the beginning, and where no text is to be seen. */
export function placeAtTop(scroller: HTMLElement, article: Article): ReadingPlace | null {
  if (scroller.scrollTop < BEGINNING_PX) return null;
  const root = scroller.getRootNode() as ShadowRoot | Document;
  const body = scroller.querySelector('.body')?.getBoundingClientRect();
  if (!body) return null;
  const middle = (body.left + body.right) / 2;
  for (let y = TOP_PX; y < TOP_PX + SEARCH_PX; y += SEARCH_STEP_PX) {
    const block = root
      .elementsFromPoint(middle, y)
      .map((element) => element.closest<HTMLElement>('.body [data-block]'))
      .find((element) => element !== null);
    if (!block) continue;
    const { top, height } = block.getBoundingClientRect();
    const index = Number(block.dataset.block);
    const part = height > 0 ? Math.min(1, Math.max(0, (TOP_PX - top) / height)) : 0;
    return { block: index, words: firstWords(article.blocks[index]?.text ?? ''), part };
  }
  return null;
}

/** Scrolls to a place, if the article still has it. */
export function scrollToPlace(scroller: HTMLElement, article: Article, place: ReadingPlace): boolean {
  const index = indexOf(article, place);
  const block = scroller.querySelector(`.body [data-block="${index}"]`);
  if (!block) return false;
  const { top, height } = block.getBoundingClientRect();
  scroller.scrollBy({ top: top + height * place.part - TOP_PX, behavior: 'instant' });
  return true;
}

/** Where the words of a place stand in the page, or words shortly before them. The headline stands for the beginning. */
export function findLine({ metadata, blocks }: Article, place: ReadingPlace | null, page: PageText): Range | null {
  const find = (text: string, start: number) =>
    page.find(describeQuote(text, { start, end: Math.min(text.length, start + LINE_LENGTH) }));
  if (!place) return metadata.headline ? find(metadata.headline, 0) : null;
  for (let index = place.block; index >= 0 && index > place.block - MOST_BACK; index--) {
    const text = blocks[index]?.text ?? '';
    if (text.length < TELLING_LENGTH) continue;
    const range = (index === place.block && find(text, lineStart(text, place.part))) || find(text, 0);
    if (range) return range;
  }
  return null;
}

/** Where the block is now: blocks may have been taken out before it. */
function indexOf({ blocks }: Article, place: ReadingPlace): number {
  if (firstWords(blocks[place.block]?.text ?? '') === place.words) return place.block;
  return place.words === '' ? -1 : blocks.findIndex(({ text }) => firstWords(text) === place.words);
}

/** The beginning of a word, about so far into a text, with a line's length after it. */
function lineStart(text: string, part: number): number {
  const wanted = Math.min(Math.round(text.length * part), text.length - LINE_LENGTH);
  return wanted <= 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
}

function firstWords(text: string): string {
  return text.slice(0, MAX_PLACE_WORDS).toWellFormed();
}
