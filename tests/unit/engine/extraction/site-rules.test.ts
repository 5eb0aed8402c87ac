import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/engine/article';
import { extractArticle } from '../../../../utils/engine/extraction';
import { tellingNames } from '../../../../utils/engine/extraction/drafts/place-sort';
import { type BlockRule, matchesRule, ruleWords } from '../../../../utils/engine/extraction/edit/site-rules';

const URL = 'https://gazette.example/harbor/lighthouse';
const PROSE = [
  'The harbor town of Vell voted on Tuesday evening to keep its old lighthouse lit, although no ship has needed it for years.',
  'The keeper, who has climbed its 212 steps every night since she was a girl, said that she had expected to lose by a wide margin.',
  'Two fishermen, both of them older than the lamp, told the council that a dark tower would bring bad luck to the whole coast.',
  'The mayor had wanted to sell the building to a hotel, but withdrew her plan when the hall filled with people holding lanterns.',
];
const BOX = 'Vell has had three lighthouses in four hundred years, and each of them burned at least once.';
const LETTER = 'Sign up for our daily briefing';

const page = (id: number): string => `<header><nav class="top-nav"><a href="/">Gazette</a></nav></header><main>
  <article class="story-body css-${id}x9f3k"><h1>Vell keeps its lighthouse lit</h1>
  <p>${PROSE[0]}</p><p>${PROSE[1]}</p>
  <div class="history-box hb-${id}"><p class="css-a${id}b2c3">${BOX}</p></div>
  <p>${PROSE[2]}</p><div class="letter-promo"><p>${LETTER}</p></div><p>${PROSE[3]}</p></article></main>
  <footer class="site-footer"><p>The Gazette has been printed in Vell since there was paper in Vell.</p></footer>`;

function extract(siteRules: BlockRule[] = [], id = 1) {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><title>Vell</title><body>${page(id)}`, { url: URL })
    .window;
  const article = extractArticle(document, URL, { siteRules });
  if (!article) throw new Error('no article');
  return article;
}

const textsOf = ({ blocks }: { blocks: Block[] }) => blocks.map(({ text }) => text);
const placeOf = (text: string, { blocks } = extract()) => blocks.find((block) => block.text === text)?.place;

describe('the place of a block', () => {
  it('is the same on all pages of a site, and another for another sort of place', () => {
    const [one, other] = [extract(), extract([], 77)];
    expect(placeOf(BOX, one)).toBe('p<history-box<story-body');
    expect(placeOf(BOX, other)).toBe('p<history-box<story-body');
    expect(placeOf(PROSE[0]!, one)).toBe('p<story-body');
  });

  it.each([
    ['related-stories css-1x2y3z', 'related-stories'],
    ['css-1x2y3z-RelatedLinks', 'relatedlinks'],
    ['Teaser_root__3xYz1', 'teaser-root'],
    ['sc-bdVaJa dHqweI', ''],
    ['mt-4 flex md:w-1/2 text-center', ''],
    ['post-12345 post type-post category-politics tag-budget hentry', ''],
    ['ad-slot', 'ad-slot'],
    ['author-bio', 'author-bio'],
    ['tag-list', 'tag-list'],
    ['newsletter newsletter2', 'newsletter'],
    ['is-active', ''],
    ['', ''],
  ])('reads %j as %j', (names, telling) => expect(tellingNames(names)).toBe(telling));
});

describe('rules of a site', () => {
  it('accounts for every block that is left out', () => {
    const { removals } = extract();
    expect(removals.map(({ rule, preview, before }) => [rule, preview, before])).toContainEqual([
      expect.any(String),
      LETTER,
      4,
    ]);
    expect(removals.some(({ preview }) => preview.startsWith('The Gazette has been printed'))).toBe(true);
  });

  it('leaves out a sort of place, says so, and leaves the others', () => {
    const article = extract([{ action: 'remove', place: 'p<history-box<story-body' }]);
    expect(textsOf(article)).toEqual(PROSE);
    expect(article.removals).toContainEqual(
      expect.objectContaining({ rule: 'your-choice', preview: BOX, before: 2, blocks: [expect.anything()] }),
    );
  });

  it('keeps what a rule left out, at its place', () => {
    const left = extract().removals.find(({ preview }) => preview === LETTER)!;
    const rules: BlockRule[][] = [
      [{ action: 'keep', rule: left.rule }],
      [{ action: 'keep', place: left.blocks[0]!.place! }],
      [{ action: 'keep', words: 'sign up for our daily briefing' }],
    ];
    for (const each of rules) expect(textsOf(extract(each))[4]).toBe(LETTER);
  });

  it.each<[string, BlockRule]>([
    ['another place', { action: 'remove', place: 'p<history-box' }],
    ['other words', { action: 'remove', words: 'vell has had three harbors' }],
    [
      'the words somewhere else',
      { action: 'remove', place: 'p<story-body', words: 'vell has had three lighthouses in' },
    ],
    ['a short text that goes on', { action: 'remove', words: 'vell has' }],
    ['nothing at all', { action: 'remove' }],
    ['the place of the article itself', { action: 'remove', place: 'p<story-body' }],
    ['a clutter rule', { action: 'remove', rule: 'newsletter', place: 'p<history-box<story-body' }],
  ])('a rule about %s leaves everything as it is', (_, rule) => {
    expect(textsOf(extract([rule]))).toEqual(textsOf(extract()));
  });

  it('never leaves an article without words', () => {
    const words = textsOf(extract()).map((text): BlockRule => ({ action: 'remove', words: text.toLowerCase() }));
    expect(extract(words).blocks.length).toBeGreaterThan(0);
  });
});

describe('the words of a rule', () => {
  const linked = (text: string, start: number): Block => ({
    type: 'paragraph',
    text,
    marks: [{ kind: 'link', href: 'https://a.example/', start, end: text.length }],
  });
  const plain = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

  it.each<[Block, string]>([
    [linked('Read also: The weir holds', 11), 'read also:'],
    [plain('Berg: The weir held all night.'), 'berg the weir held all night'],
    [plain('Follow us, now, on every channel there is and more'), 'follow us now on every channel there is'],
    [plain('—'), ''],
  ])('%o → %s', (block, words) => expect(ruleWords(block)).toBe(words));

  it('of a label match the label before any other link, and nothing else', () => {
    const rule: BlockRule = { action: 'remove', words: 'read also:' };
    expect(matchesRule(rule, linked('Read also: A storm comes', 11))).toBe(true);
    expect(matchesRule(rule, plain('Read also: a motto of the town'))).toBe(false);
    expect(matchesRule(rule, linked('Read: A storm comes', 6))).toBe(false);
  });
});
