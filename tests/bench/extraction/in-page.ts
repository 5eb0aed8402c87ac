import { type Timed, timed } from '../browser/timed';
import { inTurn } from '../speed/in-turn';
import { blocksOfHtml } from './blocks-of-html';
import { DETECTORS, EXTRACTORS } from './extractors';
import { createLinkLookup } from './links-in-page';
import { emptyOutput, type Output, type OutputBlock, type Within } from './output';

export interface ExtractionTask {
  url: string;
  /** Who comes first: another one on each page. */
  turn: number;
  /** Only this one, where somebody hung the page. */
  only?: string;
}
export interface DetectionAnswer {
  isArticle: boolean;
  ms: number;
}

declare global {
  /** What the bench calls in the page. */
  var pageBench: {
    extract(task: ExtractionTask): Record<string, Output>;
    detect(task: ExtractionTask): Record<string, DetectionAnswer>;
  };
}

globalThis.pageBench = {
  extract({ url, turn, only }) {
    // Once before it counts, so that it is not the first to touch every node.
    document.cloneNode(true);
    const cloneMs = timed(() => document.cloneNode(true)).ms;
    const chosen = EXTRACTORS.filter(({ name }) => only === undefined || name === only);
    const results = inTurn(chosen, turn).map(({ name, extract }) => ({
      name,
      result: attempt(() => timed(() => extract(document, url))),
    }));
    // After all have been timed: what is made of the results warms the page up.
    return Object.fromEntries(results.map(({ name, result }) => [name, toOutput(result, cloneMs)]));
  },
  detect({ url, turn }) {
    return Object.fromEntries(
      inTurn(DETECTORS, turn).map(({ name, detect }) => {
        const { value, ms } = timed(() => detect(document, url));
        return [name, { isArticle: value, ms }];
      }),
    );
  },
};

type Result = Timed<ReturnType<(typeof EXTRACTORS)[number]['extract']>>;

function attempt(work: () => Result): Result | string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

function toOutput(result: Result | string, cloneMs: number): Output {
  if (typeof result === 'string') return emptyOutput(result);
  const { value: article, ms: coldMs } = result;
  if (!article) return { ...emptyOutput(''), error: undefined, coldMs, cloneMs };
  const { title, authors, published } = article;
  const common = { title, authors, published, coldMs, cloneMs };
  if ('html' in article) {
    const blocks = blocksOfHtml(article.html);
    const text = blocks.map((block) => block.text).join('\n');
    return { ...common, text, blocks, standfirst: null, pictures: article.html };
  }
  const linkShare = createLinkLookup(document);
  const blocks = article.blocks
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ type, text }): OutputBlock => ({
        text,
        tag: type,
        names: '',
        within: placeOf(type),
        linkShare: linkShare(text),
      }),
    );
  const pictures = article.images.map(({ src }) => src).join('\n');
  return { ...common, text: article.text, blocks, standfirst: article.standfirst, pictures };
}

function placeOf(type: string): Within[] {
  const places: Within[] = ['heading', 'list-item', 'quote', 'table', 'figure'];
  return places.filter((place) => place === type);
}
