import type { Block } from '../../article';
import { parseHttpAddress } from '../page/http-address';

type EmbedKind = Extract<Block, { type: 'embed' }>['kind'];

/** Hosts (and path beginnings) whose frames are content; other frames are mostly advertisements. */
const PROVIDERS: readonly (readonly [host: RegExp, provider: string, kind: EmbedKind])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube', 'video'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo', 'video'],
  [/(?:^|\.)dailymotion\.com$/, 'Dailymotion', 'video'],
  [/(?:^|\.)jwplayer\.com$/, 'JW Player', 'video'],
  [/(?:^|\.)brightcove\.net$/, 'Brightcove', 'video'],
  [/(?:^|\.)twitch\.tv$/, 'Twitch', 'video'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok', 'post'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X', 'post'],
  [/(?:^|\.)instagram\.com$/, 'Instagram', 'post'],
  [/(?:^|\.)facebook\.com$/, 'Facebook', 'post'],
  [/(?:^|\.)bsky\.app$/, 'Bluesky', 'post'],
  [/(?:^|\.)reddit\.com$/, 'Reddit', 'post'],
  [/(?:^|\.)t\.me$/, 'Telegram', 'post'],
  [/(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/, 'Datawrapper', 'chart'],
  [/(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/, 'Flourish', 'chart'],
  [/(?:^|\.)infogram\.com$/, 'Infogram', 'chart'],
  [/(?:^|\.)tableau\.com$/, 'Tableau', 'chart'],
  [/(?:^|\.)(?:openstreetmap\.org|mapbox\.com)$/, 'Map', 'map'],
  [/(?:^|\.)spotify\.com$/, 'Spotify', 'audio'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud', 'audio'],
  [/(?:^|\.)podigee\.io$/, 'Podigee', 'audio'],
  [/(?:^|\.)acast\.com$/, 'Acast', 'audio'],
  [/(?:^|\.)megaphone\.fm$/, 'Megaphone', 'audio'],
  [/^podcasts\.apple\.com$|^embed\.podcasts\.apple\.com$/, 'Apple Podcasts', 'audio'],
  [/(?:^|\.)documentcloud\.org$/, 'DocumentCloud', 'document'],
  [/(?:^|\.)scribd\.com$/, 'Scribd', 'document'],
];
const POST_QUOTE =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-embed-bq|reddit-card|mastodon-embed|social-?post|embed-post)(?:\s|$)/;
/** How frames of hosts we do not know say what they show: in their title or class, or in the class around them. */
const KIND_WORDS: readonly (readonly [words: RegExp, kind: EmbedKind])[] = [
  [/\bvideo/i, 'video'],
  [/\b(?:podcast|audio)/i, 'audio'],
  [/\b(?:chart|graph(?:ic)?|infographic|datawrapper)\b/i, 'chart'],
  [/\bmap\b/i, 'map'],
];
const FOREIGN_WORDS =
  /\b(?:ads?|advert\w{0,12}|sponsor\w{0,5}|promo\w{0,7}|newsletter|consent|login|captcha|widget|comments?)\b/i;

export type EmbedCard = Pick<Extract<Block, { type: 'embed' }>, 'kind' | 'href' | 'provider' | 'text'>;

/** The card for an element that shows something from elsewhere, or `null` when it is none we know as content. */
export function findEmbed(element: Element, base: string): EmbedCard | null {
  switch (element.localName) {
    case 'iframe':
    case 'amp-youtube':
      return frameCard(element, base);
    case 'video':
    case 'audio':
      return mediaCard(element, base);
    case 'blockquote':
      return POST_QUOTE.test(element.getAttribute('class') ?? '') ? postCard(element, base) : null;
    default:
      return null;
  }
}

function frameCard(frame: Element, base: string): EmbedCard | null {
  const href = parseHttpAddress(
    frame.getAttribute('src') || frame.getAttribute('data-src') || frame.getAttribute('data-lazy-src'),
    base,
  );
  if (!href) return null;
  const url = new URL(href);
  const title = (frame.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/maps')) {
    return { kind: 'map', href, provider: 'Google Maps', text: title };
  }
  const found = PROVIDERS.find(([host]) => host.test(url.hostname));
  if (!found) {
    const kind = saidKind(frame, title);
    return kind && { kind, href, provider: url.hostname, text: title };
  }
  if (url.pathname.startsWith('/plugins/like') || url.pathname.startsWith('/tr')) return null;
  return { kind: found[2], href: watchAddress(url), provider: found[1], text: title };
}

/** What a frame of an unknown host shows, when page and frame both speak of it: most such frames are advertisements. */
function saidKind(frame: Element, title: string): EmbedKind | null {
  const around = `${frame.getAttribute('class') ?? ''} ${frame.parentElement?.getAttribute('class') ?? ''}`;
  if (!title || FOREIGN_WORDS.test(`${title} ${around}`)) return null;
  return KIND_WORDS.find(([words]) => words.test(title) && (words.test(around) || /embed/i.test(around)))?.[1] ?? null;
}

/** The page a person would open, where the frame's own address is only a player. */
function watchAddress(url: URL): string {
  const video = /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname) && /^\/embed\/([\w-]{11})/.exec(url.pathname);
  return video ? `https://www.youtube.com/watch?v=${video[1]}` : url.href;
}

function mediaCard(media: Element, base: string): EmbedCard | null {
  const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src');
  const href = parseHttpAddress(source, base);
  if (!href) return null;
  const kind = media.localName === 'audio' ? 'audio' : 'video';
  return { kind, href, provider: new URL(href).hostname, text: (media.getAttribute('title') ?? '').trim() };
}

function postCard(quote: Element, base: string): EmbedCard | null {
  const links = quote.getElementsByTagName('a');
  const addresses = [quote.getAttribute('cite'), quote.getAttribute('data-instgrm-permalink')];
  for (let i = links.length - 1; i >= 0; i--) addresses.push(links[i]!.getAttribute('href'));
  for (const address of addresses) {
    const href = parseHttpAddress(address, base);
    if (!href) continue;
    const { hostname } = new URL(href);
    const found = PROVIDERS.find(([host, , kind]) => kind === 'post' && host.test(hostname));
    // What names itself a post leads to it with its last link, whichever network it is of.
    if (found || /post/.test(quote.getAttribute('class') ?? '')) {
      const text = (quote.textContent ?? '').replace(/\s+/g, ' ').trim();
      return { kind: 'post', href, provider: found?.[1] ?? hostname, text };
    }
  }
  return null;
}
