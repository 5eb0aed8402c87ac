/**
 * What may stand in the overlay: everything the reader draws, and nothing else. An attribute that the page gave an
 * element of its own is not on these lists, whatever it is called.
 */
const EVERYWHERE =
  'class id role tabindex title lang dir hidden inert style aria-* data-block data-theme data-kind data-source'.split(
    ' ',
  );

const ELEMENTS: Record<string, string[]> = Object.fromEntries(
  (
    'article aside b bdi blockquote br code dd del details div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr i ins kbd legend li main mark menu nav ol p pre q s section small span strong sub summary sup table ' +
    'tbody td th thead time tr u ul caption cite label output progress meter'
  )
    .split(' ')
    .map((name) => [name, [] as string[]]),
);

Object.assign(ELEMENTS, {
  a: ['href', 'target', 'rel', 'referrerpolicy'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerpolicy', 'draggable'],
  button: ['type', 'disabled', 'value', 'name', 'popovertarget'],
  dialog: ['open'],
  ol: ['start'],
  li: ['value'],
  time: ['datetime'],
  details: ['open', 'name'],
  td: ['colspan', 'rowspan', 'scope'],
  th: ['colspan', 'rowspan', 'scope'],
  // Our own icons; no page gets a drawing in here.
  svg: [
    'viewBox',
    'width',
    'height',
    'fill',
    'stroke',
    'stroke-width',
    'focusable',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'transform'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke'],
});

/**
 * Body of a function over `root`: what in it is not allowed. A style is ours where it names nothing outside; an address
 * is one where it is http(s) and holds no user name.
 */
export const FIND_DISALLOWED = `
  const elements = ${JSON.stringify(ELEMENTS)};
  const everywhere = ${JSON.stringify(EVERYWHERE)};
  const namespaces = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'];
  const found = [];
  const all = root.querySelectorAll('*');
  for (const element of all) {
    const name = element.localName;
    const own = Object.hasOwn(elements, name) ? elements[name] : null;
    if (!own || !namespaces.includes(element.namespaceURI)) { found.push('<' + name + '>'); continue; }
    if (element.shadowRoot) found.push('<' + name + '> has a shadow root');
    for (const { name: attribute, value } of element.attributes) {
      const isKnown = own.includes(attribute) || everywhere.includes(attribute) || /^(?:aria-[a-z]+|data-[a-z-]+)$/.test(attribute);
      if (!isKnown) found.push('<' + name + ' ' + attribute + '>');
      if (attribute === 'style' && /url|image|@|expression|\\\\/i.test(value)) found.push('style ' + value);
      if ((attribute === 'href' || attribute === 'src') && !isAddress(value)) found.push(attribute + ' ' + value.slice(0, 80));
      if (/hostile|lazyload|twitter-tweet|nutgraf/.test(value) && (attribute === 'class' || attribute === 'id')) found.push(attribute + ' ' + value);
    }
  }
  function isAddress(value) {
    try {
      const { protocol, username, password } = new URL(value);
      return (protocol === 'https:' || protocol === 'http:') && !username && !password;
    } catch { return false; }
  }
  return { found, count: all.length, text: root.textContent };
`;
