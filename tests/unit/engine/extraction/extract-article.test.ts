import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';

const URL = 'https://gazette.example/harbor/lighthouse';
const PROSE = [
  'The harbor town of Vell voted on Tuesday evening to keep its old lighthouse lit, although no ship has needed it for years.',
  'The keeper, who has climbed its 212 steps every night since she was a girl, said that she had expected to lose by a wide margin.',
  'Two fishermen, both of them older than the lamp, told the council that a dark tower would bring bad luck to the whole coast.',
  'The mayor had wanted to sell the building to a hotel, but withdrew her plan when the hall filled with people holding lanterns.',
  'Money for the oil will come from a small fee on every ferry ticket, which the council says will be raised for the first time next spring.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('\n');

function extract(body: string, head = '') {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Vell keeps its lighthouse lit</title>${head}</head><body>${body}</body></html>`,
    { url: URL },
  ).window;
  return { article: extractArticle(document, URL), document };
}

const page = (inside: string): string =>
  `<header><a href="/">Gazette</a></header><main><article><h1>Vell keeps its lighthouse lit</h1>${inside}</article></main><footer>About us</footer>`;

describe('extractArticle', () => {
  it('gives the paragraphs in order and nothing else', () => {
    const { article } = extract(page(paragraphs));
    expect(article?.metadata.headline).toBe('Vell keeps its lighthouse lit');
    expect(article?.blocks.map(({ text }) => text)).toEqual(PROSE);
  });

  it('leaves the document as it was, and gives the same twice', () => {
    const { document } = extract('');
    document.body.innerHTML = page(`${paragraphs}<form><input name="parentNode"></form>`);
    const before = document.documentElement.outerHTML;
    const first = extractArticle(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(extractArticle(document, URL)).toEqual(first);
  });

  it('keeps formatting as ranges and only http(s) links', () => {
    const marked =
      '<p>Vell <strong>voted</strong> in <a href="/hall">the hall</a>, not in <a href="javascript:alert(1)">a boat</a>, and the counting of the hands took most of the night.</p>';
    const { article } = extract(page(`${marked}${paragraphs}`));
    const block = article?.blocks[0];
    expect(block?.marks.map((mark) => [mark.kind, block.text.slice(mark.start, mark.end)])).toEqual([
      ['strong', 'voted'],
      ['link', 'the hall'],
    ]);
    expect(block?.marks[1]).toMatchObject({ href: 'https://gazette.example/hall' });
  });

  it('keeps a figure with the best picture, its caption and credit', () => {
    const figure =
      '<figure><img src="data:image/gif;base64,AAAA" data-srcset="/small.jpg 400w,/large.jpg 1200w, /huge.jpg 4000w" alt="A tower"><figcaption>The tower at dusk. <span class="credit">Photo: Ada Brenk</span></figcaption></figure>';
    const { article } = extract(page(`${paragraphs}${figure}${paragraphs.replaceAll('Vell', 'Orm')}`));
    const block = article?.blocks.find(({ type }) => type === 'figure');
    expect(block).toMatchObject({ images: [{ src: 'https://gazette.example/large.jpg', alt: 'A tower' }] });
    expect(block?.type === 'figure' && block.credit && block.text.slice(block.credit.start, block.credit.end)).toBe(
      'Photo: Ada Brenk',
    );
  });

  it.each([
    [
      'hidden attribute',
      '<p hidden>The hidden words of the article that only those who pay may read on this page today.</p>',
    ],
    [
      'hidden by style',
      '<div style="display: none"><p>The hidden words of the article that only those who pay may read.</p></div>',
    ],
    [
      'consent dialog',
      '<div id="onetrust-banner-sdk" role="dialog"><p>The hidden words of a dialog about data that asks for consent.</p></div>',
    ],
    ['script', '<script>"The hidden words"</script>'],
    [
      'template',
      '<template><p>The hidden words of the article that only those who pay may read on this page.</p></template>',
    ],
  ])('does not show what the site hides: %s', (_, hidden) => {
    const { article } = extract(page(paragraphs + hidden));
    expect(article?.blocks.some(({ text }) => text.includes('hidden words'))).toBe(false);
  });

  it('does not reveal an articleBody that the page withholds', () => {
    const body = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${PROSE.join(' ')} A secret ending.` });
    const { article } = extract(page(paragraphs), `<script type="application/ld+json">${body}</script>`);
    expect(JSON.stringify(article)).not.toContain('secret ending');
  });

  it.each(['parentNode', 'nextElementSibling', 'tagName', 'getAttribute', 'firstChild', 'attributes', 'textContent'])(
    'is not fooled by a control named %s',
    (name) => {
      const { article } = extract(page(`<form><input name="${name}"><img name="${name}">${paragraphs}</form>`));
      expect(article?.blocks.map(({ text }) => text)).toEqual(PROSE);
    },
  );

  it.each([
    ['empty page', ''],
    ['only pictures', '<img src="/a.jpg"><img src="/b.jpg">'],
    ['only script', '<script>{"text":"words"}</script>'],
  ])('answers null: %s', (_, body) => expect(extract(body).article).toBeNull());

  it('answers null for a page with too many elements', () => {
    expect(extract('<i></i>'.repeat(31_000)).article).toBeNull();
  });

  it('reads deep trees without recursion', () => {
    const { document } = extract(page(paragraphs));
    let inner = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 800; depth++) inner = inner.appendChild(document.createElement('div'));
    expect(extractArticle(document, URL)?.blocks.length).toBe(PROSE.length);
  });

  it('says what it left out and by which rule', () => {
    const { article } = extract(
      page(`${paragraphs}<p>Sign up for our daily briefing</p>${paragraphs.replaceAll('the', 'a')}`),
    );
    expect(article?.removals).toContainEqual(
      expect.objectContaining({
        rule: expect.stringMatching(/newsletter|unlike/),
        preview: 'Sign up for our daily briefing',
      }),
    );
  });
});
