import { escapeHtml, interleave } from './farm-markup';

/** A report republished by a content farm: glued title, a date that is not the text's, three lists of other pages. */
export interface FarmPage {
  headline: string;
  siteName: string;
  paragraphs: string[];
  topics: string[];
  related: string[];
  ranking: string[];
  recommended: string[];
}

export const VIEW_DATE = 'View Date:2031-12-24 03:40:30';
const COUNTER = 'veryGood! (66343)';
const SIGN_UP = 'Sign up for our daily briefing';
const COPYRIGHT = (page: FarmPage): string => `Copyright © ${page.siteName} All Rights Reserved`;

/** Everything on such a page that is no part of the article. */
export const clutterOf = (page: FarmPage): string[] => [
  ...page.related,
  ...page.ranking,
  ...page.recommended,
  COUNTER,
  SIGN_UP,
  'Current:',
  'View Date',
  page.siteName,
];

const link = (text: string, i = 0): string => `<a href="/news/${1000 + i}.html">${escapeHtml(text)}</a>`;
const links = (texts: string[], wrap: (link: string, text: string) => string): string =>
  texts.map((text, i) => wrap(link(text, i), text)).join('\n');
const list = (texts: string[], name = ''): string =>
  `<ul>${links(texts, (a) => `<li${name && ` class="${name}"`}>${a}</li>`)}</ul>`;
const paragraphs = (page: FarmPage, tag = 'p'): string[] =>
  page.paragraphs.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`);
const frame = (page: FarmPage, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(page.headline)}-${page.siteName}</title>` +
  `<meta name="description" content="${escapeHtml(page.paragraphs[0]!.slice(0, 150))}"></head><body>${body}</body></html>`;
const headline = (page: FarmPage): string => `<h1>${escapeHtml(page.headline)}</h1>`;
const position = (page: FarmPage): string =>
  `Current:<a href="/">Home</a> &gt; <a href="/contact-us">Contact-us</a>${escapeHtml(page.headline)}-${page.siteName}`;
const tags = (page: FarmPage): string => `<ul><li>In:</li>${links(page.topics, (a) => `<li>${a}</li>`)}</ul>`;
const card = (a: string, text: string): string =>
  `<div><a href="/news/c.html"><img src="/img/${text.length}.jpg" alt=""></a><p>${a}</p></div>`;
const MENU = ['Home', 'Invest', 'Stocks', 'Contact-us'];

/** Words that each stand between two paragraphs, spread over the text. */
const weave = (page: FarmPage, tag: string, between: string[]): string =>
  interleave(paragraphs(page, tag), between).join('\n');

/** The same page in the markup of many kinds of sites. */
export const farmShapes: Readonly<Record<string, (page: FarmPage) => string>> = {
  'template with class names': (page) =>
    frame(
      page,
      `<div class="header"><a class="logo" href="/">${page.siteName}</a>${list(MENU)}</div><div class="wrap main"><div class="left">` +
        `<div class="position">${position(page)}</div>${headline(page)}<div class="info"><span>${VIEW_DATE}</span></div>` +
        `<div class="content">${paragraphs(page).join('')}${tags(page)}</div><p class="good">${COUNTER}</p>` +
        `<div class="rel"><h2>Related</h2>${list(page.related, 'r')}</div></div><div class="right"><h2>Ranking</h2>${list(page.ranking, 'k')}` +
        `<h2>Recommendation</h2>${links(page.recommended, card)}<p>${SIGN_UP}</p></div></div><div class="footer"><p>${COPYRIGHT(page)}</p></div>`,
    ),

  'table soup': (page) =>
    frame(
      page,
      `<table width="100%"><tr><td colspan="2"><font size="2">${page.siteName} | ${links(MENU, (a) => `${a} |`)}</font></td></tr><tr><td width="700" valign="top">` +
        `<table><tr><td><font size="1">${position(page)}</font></td></tr><tr><td><font size="5"><b>${escapeHtml(page.headline)}</b></font></td></tr>` +
        `<tr><td><font size="1">${VIEW_DATE}</font></td></tr><tr><td><font face="Arial">${page.paragraphs.map(escapeHtml).join('<br><br>')}` +
        `<br><br>In: ${links(page.topics, (a) => a)}<br><br>${COUNTER}</font></td></tr><tr><td><b>Related</b><br>${links(page.related, (a) => `${a}<br>`)}</td></tr></table>` +
        `</td><td valign="top"><table><tr><td><b>Ranking</b></td></tr>${links(page.ranking, (a) => `<tr><td><font size="2">${a}</font></td></tr>`)}` +
        `<tr><td><b>Recommendation</b></td></tr>${links(page.recommended, (a) => `<tr><td><img src="/i.jpg"></td><td>${a}</td></tr>`)}</table>` +
        `<font size="1">${SIGN_UP}</font></td></tr><tr><td colspan="2"><font size="1">${COPYRIGHT(page)}</font></td></tr></table>`,
    ),

  'table soup with links between the lines': (page) =>
    frame(
      page,
      `<table><tr><td>${page.siteName}</td><td>${links(MENU, (a) => a)}</td></tr><tr><td><table><tr><td>${position(page)}<br>` +
        `<font size="5">${escapeHtml(page.headline)}</font><br>${VIEW_DATE}<br><br><font>` +
        interleave(
          page.paragraphs.map((text) => `${escapeHtml(text)}<br><br>`),
          [...links(page.related, (a) => `${a}<br><br>`).split('\n'), `${SIGN_UP}<br><br>`],
        ).join('\n') +
        `</font>${COUNTER}</td></tr></table></td><td><table>${links([...page.ranking, ...page.recommended], (a) => `<tr><td>${a}</td></tr>`)}</table></td></tr></table>${COPYRIGHT(page)}`,
    ),

  'modern with lists woven between': (page) =>
    frame(
      page,
      `<header><a href="/">${page.siteName}</a><nav>${list(MENU)}</nav></header><main><article><nav>${position(page)}</nav>${headline(page)}<p><time>${VIEW_DATE}</time></p>` +
        weave(page, 'p', [
          `<aside class="related"><h2>Related</h2>${list(page.related)}</aside>`,
          `<section class="ranking"><h2>Ranking</h2>${list(page.ranking)}</section>`,
          `<form class="newsletter"><h3>${SIGN_UP}</h3><input type="email"></form>`,
          `<div class="recommend"><h2>Recommendation</h2>${links(page.recommended, card)}</div>`,
        ]) +
        `${tags(page)}<p>${COUNTER}</p></article></main><footer>${COPYRIGHT(page)}</footer>`,
    ),

  'lists woven between without class names': (page) =>
    frame(
      page,
      `<div><a href="/">${page.siteName}</a>${list(MENU)}</div><div><div>${position(page)}</div>${headline(page)}<div>${VIEW_DATE}</div><div>` +
        weave(page, 'p', [
          `<div><h2>Related</h2>${list(page.related)}</div>`,
          `<p>${SIGN_UP}</p>`,
          `<div><h2>Ranking</h2>${list(page.ranking)}</div>`,
          `<div><h2>Recommendation</h2>${links(page.recommended, card)}</div>`,
        ]) +
        `${tags(page)}</div><p>${COUNTER}</p></div><div>${COPYRIGHT(page)}</div>`,
    ),

  'div soup': (page) =>
    frame(
      page,
      `<div><div>${page.siteName}</div><div>${links(MENU, (a) => `<div>${a}</div>`)}</div></div><div><div><div>${position(page)}</div><div>${escapeHtml(page.headline)}</div><div>${VIEW_DATE}</div>` +
        `<div>${weave(page, 'div', [
          `<div><div>Related</div>${links(page.related, (a) => `<div>${a}</div>`)}</div>`,
          `<div>${SIGN_UP}</div>`,
          `<div><div>Ranking</div>${links(page.ranking, (a) => `<div>${a}</div>`)}</div>`,
        ])}</div><div>${COUNTER}</div></div><div><div>Recommendation</div>${links(page.recommended, (a) => `<div><div><img src="/i.jpg"></div><div>${a}</div></div>`)}</div></div><div>${COPYRIGHT(page)}</div>`,
    ),

  'bare links, one or two at a time': (page) =>
    frame(
      page,
      `<div>${page.siteName} ${links(MENU, (a) => a)}</div><div>${headline(page)}<p>${VIEW_DATE}</p>${weave(page, 'p', [
        ...links(page.related, (a) => `<p>${a}</p>`).split('\n'),
        ...links(page.ranking.slice(0, 3), (a) => a).split('\n'),
      ])}<p>${SIGN_UP}</p><p>${COUNTER}</p></div>${links([...page.ranking.slice(3), ...page.recommended], (a) => a)}<p>${COPYRIGHT(page)}</p>`,
    ),

  'headlines as headings among the paragraphs': (page) =>
    frame(
      page,
      `<div>${page.siteName}</div><div>${headline(page)}<div>${VIEW_DATE}</div>${weave(page, 'p', [
        ...links(page.related, (a) => `<h3>${a}</h3>`).split('\n'),
        `<div>${links(page.ranking, (_, text) => `<a href="/n"><img src="/i.jpg"><h2>${escapeHtml(text)}</h2></a>`)}</div>`,
        `<h3>${SIGN_UP}</h3>`,
      ])}<div>${COUNTER}</div></div><div>${links(page.recommended, (a) => `<h2>${a}</h2>`)}</div><div>${COPYRIGHT(page)}</div>`,
    ),

  'cards with pictures and words about them': (page) =>
    frame(
      page,
      `<div class="a1">${page.siteName}</div><div class="a2">${headline(page)}<span>${VIEW_DATE}</span><div class="a3">${weave(
        page,
        'p',
        [page.related, page.ranking, page.recommended].map(
          (texts) =>
            `<div class="a4">${links(texts, (a, text) => `<div class="a5"><a href="/n"><img src="/img/${text.length}.jpg"></a><h4>${a}</h4><span>2 days ago</span><span>${text.length} views</span></div>`)}</div>`,
        ),
      )}</div><p>${SIGN_UP}</p>${COUNTER}</div><div>${COPYRIGHT(page)}</div>`,
    ),

  'sidebar before the text': (page) =>
    frame(
      page,
      `<div id="top">${page.siteName}</div><div id="l"><h3>Ranking</h3>${list(page.ranking)}<h3>Recommendation</h3>${links(page.recommended, card)}<p>${SIGN_UP}</p><h3>Related</h3>${list(page.related)}</div>` +
        `<div id="c">${position(page)}${headline(page)}<p>${VIEW_DATE}</p>${paragraphs(page).join('')}${tags(page)}<p>${COUNTER}</p></div><div>${COPYRIGHT(page)}</div>`,
    ),

  'made-up class names': (page) =>
    frame(
      page,
      `<div class="css-1q2w"><a class="sc-bdVa" href="/">${page.siteName}</a></div><div class="css-9zx1"><div class="css-0k2">${headline(page)}<div class="css-7hh">${VIEW_DATE}</div>` +
        interleave(
          page.paragraphs.map((text) => `<div class="css-53u"><p class="css-at9">${escapeHtml(text)}</p></div>`),
          [page.related, page.ranking, page.recommended].map(
            (texts) =>
              `<div class="css-53u"><div class="css-q1">${links(texts, (a) => `<p class="css-at9">${a}</p>`)}</div></div>`,
          ),
        ).join('') +
        `<div class="css-53u"><p class="css-at9">${SIGN_UP}</p><p class="css-at9">${COUNTER}</p></div></div></div><div class="css-00f">${COPYRIGHT(page)}</div>`,
    ),

  'cards that only a script opens': (page) =>
    frame(
      page,
      `<div>${page.siteName}</div><div>${headline(page)}<p>${VIEW_DATE}</p>${weave(
        page,
        'p',
        [page.related, page.ranking, page.recommended].map(
          (texts) =>
            `<div>${texts.map((text) => `<div role="link" tabindex="0" data-url="/n"><img src="/i.jpg"><h3>${escapeHtml(text)}</h3></div>`).join('')}</div>`,
        ),
      )}<p>${SIGN_UP}</p><p>${COUNTER}</p></div><div>${COPYRIGHT(page)}</div>`,
    ),
};
