/** Addresses that must not lead anywhere, in the disguises they come in. */
const SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '&#14;javascript:alert(1)',
  '&#x6a;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#0000058;alert(1)',
  'jav&Tab;ascript&colon;alert&lpar;1&rpar;',
  'javascript://gazette.example/%0aalert(1)',
  '\u00a0javascript:alert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'blob:https://gazette.example/0000',
  'file:///etc/passwd',
  'filesystem:https://gazette.example/temporary/a',
  'chrome://settings',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
  'moz-extension://00000000-0000-0000-0000-000000000000/options.html',
  'about:config',
  'view-source:https://gazette.example/',
  'intent://gazette.example#Intent;scheme=https;end',
  'ms-word:ofe|u|https://gazette.example/a.docx',
  'feed:javascript:alert(1)',
  'https://user:secret@gazette.example/',
  'https://gazette.example\\@other.example/',
  '//[::1',
];

const PLACES: ((address: string) => string)[] = [
  (address) => `<a href="${address}">words of the keeper</a>`,
  (address) =>
    `<figure><a href="${address}"><img src="${address}" width=900 height=600></a><figcaption>A</figcaption></figure>`,
  (address) =>
    `<blockquote cite="${address}"><p>Words. <cite><a href="${address}">The keeper</a></cite></p></blockquote>`,
  (address) => `<iframe src="${address}" width=600 height=400></iframe>`,
];

/** One each. */
const SINGLE_PLACES = [
  '<svg><a xlink:href="javascript:alert(1)"><text y=20>words</text></a></svg>',
  '<svg><a><animate attributeName=href values="javascript:alert(1)"/><text y=20>words</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=x onerror=alert(1) /></svg>#x"/></svg>',
  '<math href="javascript:alert(1)">words</math>',
  '<math><mi xlink:href="javascript:alert(1)">words</mi></math>',
  '<form action="javascript:alert(1)"><button>words</button></form>',
  '<form><button formaction="javascript:alert(1)">words</button></form>',
  '<form><input type=submit formaction="javascript:alert(1)"></form>',
  '<map name=m><area shape=rect coords=0,0,9,9 href="javascript:alert(1)"></map><img usemap=#m src=x>',
  '<base href="javascript:/a/"><a href="./x">words</a>',
  '<a href="javascript:alert(1)" ping="javascript:alert(1)" download target=_top>words</a>',
  '<a href="#" onclick="alert(1)">words</a>',
  '<link rel=import href="data:text/html,<script>alert(1)</script>">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<embed code="javascript:alert(1)">',
  '<object type="text/html" codebase="javascript:alert(1)//"></object>',
  '<isindex action="javascript:alert(1)" type=image>',
  '<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">words</td></tr></table>',
  '<div style="background:url(javascript:alert(1))">words</div>',
  '<video poster="javascript:alert(1)" src="javascript:alert(1)"></video>',
  '<a href="https://gazette.example/" target="javascript:alert(1)">words</a>',
  '<a href="javascript:alert(1)"><h2>words of the keeper</h2></a>',
  '<sup><a href="javascript:alert(1)#fn1">1</a></sup>',
  '<blockquote class="twitter-tweet"><a href="javascript:alert(1)//twitter.com/a/status/1">words</a></blockquote>',
];

export const ADDRESSES = [...SCHEMES.flatMap((scheme) => PLACES.map((place) => place(scheme))), ...SINGLE_PLACES];
