import type { Survey } from '../../../utils/engine/detection/survey';

/**
 * Pages of a news site that the public sets lack, made up from what was surveyed of one of its articles: the site's
 * furniture stays, the text goes. What they say about themselves is as mixed as on real sites. Deterministic.
 */
export function inventOthers(article: Survey): Survey[] {
  const chance = createChance(article.address);
  return [
    sectionFront(article, chance),
    sectionFront(article, chance),
    videoPage(article, chance),
    gallery(article, chance),
  ];
}

/** The page as saved copies have it. */
export function withoutStructuredData(survey: Survey): Survey {
  return { ...survey, types: [] };
}

type Chance = {
  between(low: number, high: number): number;
  pick<Value>(...values: Value[]): Value;
};

const SECTIONS = [
  'politics',
  'sport',
  'wirtschaft',
  'world',
  'local-news',
  'economia',
  'culture',
  'news/uk',
  'opinion',
];

function sectionFront(article: Survey, { between, pick }: Chance): Survey {
  const prose = between(0, 4_000);
  return {
    ...article,
    address: at(
      article,
      pick('', pick(...SECTIONS), pick(...SECTIONS), `${pick(...SECTIONS)}/${pick(...SECTIONS)}`, 'topics/some-topic'),
    ),
    types: pick([], ['WebPage'], ['CollectionPage', 'ItemList'], Array(between(4, 20)).fill('NewsArticle'), [
      'Organization',
    ]),
    openGraphType: pick('website', 'website', 'website', '', 'article'),
    prose,
    // Teasers stand in elements of their own; some fronts put them side by side.
    bestParent: Math.min(prose, pick(between(80, 300), between(80, 400), between(300, 1_200))),
    links: article.links + between(0, 150),
    headlineWords: pick(0, 1, 1, 2, 3, 8),
  };
}

function videoPage(article: Survey, { between, pick }: Chance): Survey {
  const prose = between(0, 700);
  return {
    ...article,
    address: inserted(article, pick('', 'video', 'videos', 'watch', 'tv')),
    types: pick(['VideoObject'], ['VideoObject'], ['NewsArticle', 'VideoObject'], []),
    openGraphType: pick('video.other', 'video', 'article', 'article', 'website'),
    prose: prose + between(0, 500),
    bestParent: prose,
  };
}

function gallery(article: Survey, { between, pick }: Chance): Survey {
  const prose = between(0, 900);
  return {
    ...article,
    address: inserted(article, pick('', 'gallery', 'pictures', 'fotos', 'bilder')),
    types: pick(['ImageGallery'], ['NewsArticle'], ['WebPage'], []),
    openGraphType: pick('article', 'article', 'website', ''),
    prose: prose + between(0, 1_500),
    bestParent: prose,
  };
}

/** The article's address with a word in place of its section. */
function inserted(article: Survey, word: string): string {
  const parts = new URL(article.address).pathname.split('/').filter(Boolean);
  return at(article, word ? [word, ...parts.slice(1)].join('/') : parts.join('/'));
}

function at(article: Survey, path: string): string {
  return new URL(`/${path}`, article.address).href;
}

/** Numbers that look drawn by lot, the same for the same text. */
function createChance(seed: string): Chance {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619) >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    between: (low, high) => Math.floor(low + next() * (high - low + 1)),
    pick: (...values) => values[Math.floor(next() * values.length)]!,
  };
}
