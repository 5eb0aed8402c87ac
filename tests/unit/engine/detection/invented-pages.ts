const SENTENCE =
  'The harbour board of Nordhaven voted on Tuesday to close the old ferry pier after engineers found cracks in its piles. ';
const CJK_SENTENCE =
  '北港市议会星期二决定关闭旧渡轮码头，因为工程师在桩基中发现了裂缝，修复工作预计需要十八个月，居民对此表示担忧。';

interface Page {
  url: string;
  html: string;
}

/** Pages of no site: the kinds a reader comes across, as plain as their markup can be. */
export const invented: Record<string, Page> = {
  report: {
    url: 'https://tide.example/2024/03/12/nordhaven-closes-its-old-ferry-pier',
    html: page(
      `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>`,
      `<article><h1>Nordhaven closes its old ferry pier</h1>${paragraphs(10)}</article>`,
    ),
  },
  'report without any metadata': {
    url: 'https://tide.example/local/nordhaven-closes-its-old-ferry-pier-after-cracks',
    html: page('', `<h1>Nordhaven closes its old ferry pier</h1><div>${paragraphs(14)}</div>`),
  },
  'report in Chinese': {
    url: 'https://tide.example/2024/03/12/4711.html',
    html: page(
      '<meta property="og:type" content="article">',
      `<h1>北港关闭旧渡轮码头</h1><div>${`<p>${CJK_SENTENCE}</p>`.repeat(8)}</div>`,
    ),
  },
  'section front': {
    url: 'https://tide.example/politics',
    html: page('<meta property="og:type" content="website">', `<h1>Politics</h1>${teasers(40)}`),
  },
  'front page': { url: 'https://tide.example/', html: page('', teasers(60)) },
  'section front that calls itself an article': {
    url: 'https://tide.example/topics/politics',
    html: page('<meta property="og:type" content="article">', `<h1>Politics</h1>${teasers(40)}`),
  },
  'video page': {
    url: 'https://tide.example/video/8812',
    html: page(
      `<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject"}</script>`,
      `<h1>Watch the pier close</h1><video></video><p>${SENTENCE}</p>${teasers(12)}`,
    ),
  },
  gallery: {
    url: 'https://tide.example/gallery/ferry-pier-in-pictures',
    html: page(
      '<script type="application/ld+json">{"@type":"ImageGallery"}</script>',
      `<h1>In pictures: the pier</h1>${'<figure><img src="/a.jpg"><figcaption>The pier at dawn</figcaption></figure>'.repeat(12)}`,
    ),
  },
  product: {
    url: 'https://shop.example/products/oilskin-coat-yellow',
    html: page(
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>',
      `<h1>Oilskin coat</h1><div><p>${SENTENCE.repeat(2)}</p><p>${SENTENCE.repeat(2)}</p></div>${teasers(8)}`,
    ),
  },
  'search results': {
    url: 'https://tide.example/find?q=ferry',
    html: page('', `<h1>Results</h1>${teasers(20)}`),
  },
  'empty document': { url: 'https://tide.example/', html: '' },
  'no address': { url: '', html: page('', '<p>Nothing here.</p>') },
};

export function page(head: string, body: string): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

export function paragraphs(count: number): string {
  return `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
}

export function teasers(count: number): string {
  return '<div><h3><a href="/a">A ferry is late again</a></h3><p>Short teaser.</p><a href="/b">More</a></div>'.repeat(
    count,
  );
}
