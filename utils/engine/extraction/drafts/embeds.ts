import type { Block } from '../../article';
import { parseHttpAddress } from '../page/http-address';
import { type EmbedKind, findProvider, postAddress, videoAddress, watchAddress } from './embed-providers';
import { wordsOf } from './words-of';

const POST_QUOTE =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-embed-bq|reddit-card|mastodon-embed|text-post-media|social-?post|embed-post)(?:\s|$)/;
/** How frames of hosts we do not know say what they show: in their title, name or class, or in the class around them. */
const KIND_WORDS: readonly (readonly [words: RegExp, kind: EmbedKind])[] = [
  [/datawrapper|\b(?:chart|graph(?:ic)?|infographic|grafik|gr[aá]fico)/i, 'chart'],
  [/\bvideo/i, 'video'],
  [/\b(?:podcast|audio)/i, 'audio'],
  [/\b(?:map|karte|mapa|carte)\b/i, 'map'],
];
const FOREIGN_WORDS =
  /\b(?:ads?|advert\w{0,12}|sponsor\w{0,5}|promo\w{0,7}|newsletter|consent|login|captcha|widget|comments?|beyondwords|speech|listen|vorlesen)\b/i;
/** Frames of the page's own site that the site made to be framed. */
const OWN_INTERACTIVE =
  /(?:^|[/_-])(?:interactives?|graphics?|infographics?|infografi[ak]s?|datavi[sz]|projects?|charts?|maps?|embeds?)(?=[/_-]|$)/i;
/** Where players that wait for consent or for being seen keep the address of what they will show. */
const WAITING_ADDRESS = /^data-(?:[a-z-]{0,30}-)?(?:src|url|href|embed|permalink)$/;
const FRAME_TAGS = new Set(['iframe', 'amp-iframe', 'embed']);
/** More words than a placeholder has: an element around content of its own. */
const MAX_PLACEHOLDER = 600;

export type EmbedCard = Pick<Extract<Block, { type: 'embed' }>, 'kind' | 'href' | 'provider' | 'text'>;

/** The card for an element that shows something from elsewhere, or `null` when it is none we know as content. */
export function findEmbed(element: Element, base: string): EmbedCard | null {
  const name = element.localName;
  if (FRAME_TAGS.has(name)) return frameCard(element, base);
  if (name === 'video' || name === 'audio' || name === 'amp-video' || name === 'amp-audio')
    return mediaCard(element, base);
  if (name === 'blockquote') {
    return POST_QUOTE.test(element.getAttribute('class') ?? '') ? postCard(element, base) : null;
  }
  return placeholderCard(element, base);
}

/** A single word is no address but a name for the script that knows it. */
const readAddress = (value: string | null | undefined, base: string): string | null =>
  value && /[/.]/.test(value) ? parseHttpAddress(value, base) : null;

/** Addresses an element gives in any attribute, real ones before those that wait. */
function* addressesOf(element: Element, base: string): Generator<URL> {
  for (const name of ['src', ...element.getAttributeNames().filter((each) => WAITING_ADDRESS.test(each))]) {
    const href = readAddress(element.getAttribute(name), base);
    if (href) yield new URL(href);
  }
}

function frameCard(frame: Element, base: string): EmbedCard | null {
  const title = (frame.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  for (const url of addressesOf(frame, base)) {
    const provider = findProvider(url);
    if (provider) return { kind: provider.kind, href: watchAddress(url), provider: provider.name, text: title };
    const kind = saidKind(frame, title, url, base);
    if (kind) return { kind, href: url.href, provider: url.hostname, text: title };
  }
  const post = frame.getAttribute('data-tweet-id');
  return post && /^\d+$/.test(post) ? { kind: 'post', href: postAddress(post), provider: 'X', text: title } : null;
}

/** What a frame of an unknown host shows, when page and frame both speak of it: most such frames are advertisements. */
function saidKind(frame: Element, title: string, url: URL, base: string): EmbedKind | null {
  const own = `${frame.getAttribute('class') ?? ''} ${frame.id}`;
  const around = `${own} ${frame.parentElement?.getAttribute('class') ?? ''}`;
  if (FOREIGN_WORDS.test(`${title} ${around} ${url.pathname}`)) return null;
  if (/datawrapper-chart/.test(own)) return 'chart';
  if (siteOf(url.hostname) === siteOf(new URL(base).hostname) && OWN_INTERACTIVE.test(url.pathname)) {
    return KIND_WORDS.find(([words]) => words.test(`${title} ${url.pathname}`))?.[1] ?? 'other';
  }
  if (!title) return null;
  return KIND_WORDS.find(([words]) => words.test(title) && (words.test(around) || /embed/i.test(around)))?.[1] ?? null;
}

const siteOf = (hostname: string): string => hostname.split('.').slice(-2).join('.');

function mediaCard(media: Element, base: string): EmbedCard | null {
  const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src');
  const href = readAddress(source, base) ?? [...addressesOf(media, base)][0]?.href;
  if (!href) return null;
  const kind = media.localName.endsWith('audio') ? 'audio' : 'video';
  return { kind, href, provider: new URL(href).hostname, text: (media.getAttribute('title') ?? '').trim() };
}

function postCard(quote: Element, base: string): EmbedCard | null {
  const links = quote.getElementsByTagName('a');
  const addresses = [quote.getAttribute('cite'), quote.getAttribute('data-instgrm-permalink')];
  addresses.push(quote.getAttribute('data-text-post-permalink'));
  for (let i = links.length - 1; i >= 0; i--) addresses.push(links[i]!.getAttribute('href'));
  for (const address of addresses) {
    const href = parseHttpAddress(address, base);
    if (!href) continue;
    const url = new URL(href);
    const provider = findProvider(url);
    // What names itself a post leads to it with its last link, whichever network it is of.
    if (provider?.kind === 'post' || /post/.test(quote.getAttribute('class') ?? '')) {
      return { kind: 'post', href, provider: provider?.name ?? url.hostname, text: wordsOf(quote) };
    }
  }
  return null;
}

/** What a script would put in place of an element that itself shows nothing yet. */
function placeholderCard(element: Element, base: string): EmbedCard | null {
  // Most elements have nothing, or a class and nothing else.
  if (!element.hasAttributes() || element.attributes.length < (element.hasAttribute('class') ? 2 : 1)) return null;
  const names = element.getAttributeNames();
  if (!names.some((name) => name.startsWith('data-') || name === 'videoid')) return null;
  const called = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  const read = (name: string): string => element.getAttribute(name) ?? '';
  const post = read('data-tweet-id') || read('data-tweetid');
  if (/^\d{5,}$/.test(post)) return card(element, postAddress(post));
  const video =
    read('data-youtube-id') ||
    read('data-yt-id') ||
    (/youtube/i.test(called) ? read('videoid') || read('data-videoid') || read('data-video-id') : '');
  if (/^[\w-]{11}$/.test(video)) return card(element, videoAddress(video));
  const code = element.localName === 'amp-instagram' ? read('data-shortcode') : '';
  if (/^[\w-]{5,20}$/.test(code)) return card(element, `https://www.instagram.com/p/${code}/`);
  if (!names.some((name) => WAITING_ADDRESS.test(name))) return null;
  for (const url of addressesOf(element, base)) if (findProvider(url)) return card(element, url.href);
  return null;
}

function card(element: Element, href: string): EmbedCard | null {
  if ((element.textContent?.length ?? 0) > MAX_PLACEHOLDER) return null;
  const url = new URL(href);
  const provider = findProvider(url);
  if (!provider) return null;
  const text = (element.getAttribute('title') ?? element.getAttribute('data-title') ?? '').replace(/\s+/g, ' ').trim();
  return { kind: provider.kind, href: watchAddress(url), provider: provider.name, text };
}
