import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { blocksOfHtml } from '../../../bench/extraction/blocks-of-html';
import { createLinkLookup } from '../../../bench/extraction/links-in-page';

beforeAll(() => {
  const { DOMParser, Node, Element } = new JSDOM('').window;
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});

describe('blocksOfHtml', () => {
  it.each([
    ['<p>One <b>two</b> three</p><p>Four</p>', ['One two three', 'Four']],
    ['One<br>two', ['One', 'two']],
    ['<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['<script>x</script><style>y</style><noscript>z</noscript><p> </p>', []],
  ])('%s', (html, texts) => {
    expect(blocksOfHtml(html).map(({ text }) => text)).toEqual(texts);
  });

  it('knows where a block is and how much of it is links', () => {
    const [item, caption] = blocksOfHtml(
      '<ul class="more"><li>See <a href="/a">here</a></li></ul><figure><figcaption>The sea</figcaption></figure>',
    );
    expect(item).toMatchObject({ tag: 'li', within: ['list-item'], linkShare: 0.5 });
    expect(item?.names).toContain('more');
    expect(caption?.within).toEqual(['figure', 'figure']);
  });
});

describe('createLinkLookup', () => {
  const { document } = new JSDOM(
    '<main><p>A plain paragraph about ferries.</p><p><a href="/x">A linked paragraph about bridges.</a></p></main>',
  ).window;
  it.each([
    ['A plain paragraph about ferries.', 0],
    ['A linked paragraph about bridges.', 1],
    ['A paragraph that is not there.', 0],
    ['', 0],
  ])('%j: %d', (text, expected) => {
    expect(createLinkLookup(document)(text)).toBe(expected);
  });
});
