/** Markup that means another thing after it was written out and parsed again, or that no two parsers read alike. */
const RUN = '<img src=x onerror=alert(1)>';

const CONFUSIONS = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">`,
  `<math><mtext><table><mglyph><style><math><table id="</table>${RUN}">`,
  `<form><math><mtext></form><form><mglyph><style></math>${RUN}`,
  `<svg></p><style><a id="</style>${RUN}">`,
  `<svg><p><style><a title="</style>${RUN}"></a></style></p></svg>`,
  `<svg><desc><noscript><style></noscript>${RUN}</style></desc></svg>`,
  `<svg><foreignObject><style><!--</style>${RUN}--></foreignObject></svg>`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=alert(1)>">`,
  `<svg><title><template><style></template>${RUN}</style></title></svg>`,
  `<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>`,
  `<math><![CDATA[--><img src=x onerror=alert(1)>]]></math>`,
  `<math><mi><style></math>${RUN}</style></mi></math>`,
  `<math><annotation-xml encoding="text/html"><style><img src="</style>${RUN}">`,
  `<noscript><p title="</noscript>${RUN}">`,
  `<noembed><p title="</noembed>${RUN}">`,
  `<noframes><p title="</noframes>${RUN}">`,
  `<xmp><p title="</xmp>${RUN}">`,
  `<title><p title="</title>${RUN}">`,
  `<textarea><p title="</textarea>${RUN}">`,
  `<iframe><p title="</iframe>${RUN}">`,
  `<style><p title="</style>${RUN}">`,
  `<template><p title="</template>${RUN}">`,
  `<plaintext>${RUN}`,
  `<listing>&lt;img src=x onerror=alert(1)&gt;</listing>`,
  `<pre>&lt;img src=x onerror=alert(1)&gt;</pre>`,
  `<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>`,
  `<p>&lt;img src=x onerror=alert(1)&gt; wrote the keeper</p>`,
  `<p>&amp;lt;img src=x onerror=alert(1)&amp;gt; wrote the keeper</p>`,
  `<figure><img src="https://gazette.example/a.jpg" width=900 height=600 alt="${RUN.replaceAll('<', '&lt;')}"><figcaption>&lt;script&gt;alert(1)&lt;/script&gt;</figcaption></figure>`,
  `<a title="&lt;img src=x onerror=alert(1)&gt;" href="https://gazette.example/">words</a>`,
  `<!--><img src=x onerror=alert(1)>-->`,
  `<!---><img src=x onerror=alert(1)>-->`,
  `<!-- --!><img src=x onerror=alert(1)>`,
  `<!--[if gte IE 4]><script>alert(1)</script><![endif]-->`,
  `<? php ><img src=x onerror=alert(1)> ?>`,
  `<!DOCTYPE x[<!ENTITY y "<img src=x onerror=alert(1)>">]>&y;`,
  `</br onload=alert(1)>${RUN}`,
  `</p><img src=x onerror=alert(1)></p>`,
  `<p/><b/><i/>${RUN}`,
  `<a href="https://gazette.example/"><a href="javascript:alert(1)">words</a></a>`,
  `<b><p><b><p><b><p>${RUN}</b></p></b></p>`,
  `<nobr><nobr>${RUN}</nobr>`,
  `<select><option><style></option></select>${RUN}</style>`,
  `<select><iframe></select>${RUN}`,
  `<select><input autofocus onfocus=alert(1)></select>`,
  `<table><input type=hidden><tr>${RUN}<td>words</td></tr></table>`,
  `<table><caption>${RUN}</caption><tr><th scope=col onclick=alert(1)>a</th><td>b</td></tr></table>`,
  `<ruby><rt onclick=alert(1)>a${RUN}</rt></ruby>`,
  `<ul><li onclick=alert(1)>one ${RUN}<li>two</ul>`,
  `<dl><dt>${RUN}<dd onclick=alert(1)>two</dl>`,
  `<h2 id=body onclick=alert(1)>A heading of the keeper ${RUN}</h2>`,
  `<p class="reader overlay" id="nutgraf" style="position:fixed;inset:0">words of the keeper</p>`,
  `<p data-x="</p>${RUN}" is="x-a" slot="a" part="b" nonce="c" inert popover>words of the keeper</p>`,
  `<p lang="x" onload=alert(1)" dir="rtl\u202e">words \u202e\u2066 of \u0000\u0008 the keeper</p>`,
  `<p xml:base="javascript:alert(1)//" xmlns:xlink="javascript:">words of the keeper</p>`,
  `<x-a constructor=a __proto__=b>words of the keeper</x-a>`,
  `<p itemscope itemtype="javascript:alert(1)" itemid="javascript:alert(1)">words</p>`,
  `<time datetime="<img src=x onerror=alert(1)>">Tuesday</time>`,
  `<ol start="1e9" reversed><li value="-1e99">one</li></ol>`,
  `<td colspan=1e9 rowspan=1e9>a</td><table><tr><td colspan=100000 rowspan=65534>a</td><td>b</td></tr></table>`,
];

/** Where a parser of HTML changes its mind about what comes next. */
const ELEMENTS = (
  'a address applet article aside b big blockquote body button caption center code col colgroup dd details dialog dir ' +
  'div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 head header hgroup html i iframe image ' +
  'input li listing main marquee math menu mi mtext nav nobr noembed noframes noscript object ol optgroup option p ' +
  'param plaintext pre rb rp rt rtc ruby s search section select small span strike strong style summary sup svg table ' +
  'tbody td template textarea tfoot th thead title tr tt u ul var wbr xmp annotation-xml foreignObject desc'
).split(' ');

const NESTINGS: ((name: string) => string)[] = [
  (name) => `<${name}>${RUN}<p>words</${name}>more words`,
  (name) => `<table><${name}><svg><${name}></svg></table>${RUN}</${name}>`,
  (name) => `<svg><${name}><style></svg>${RUN}</style></${name}>`,
];

export const MARKUP = CONFUSIONS;
/** In the manner of the tests of tree construction: every element in the places where it is moved, closed or ignored. */
export const TREES = ELEMENTS.flatMap((name) => NESTINGS.map((nest) => nest(name)));
