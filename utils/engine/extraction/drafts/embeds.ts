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
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-embed-bq|reddit-card)(?:\s|$)/;

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
  if (!found || url.pathname.startsWith('/plugins/like') || url.pathname.startsWith('/tr')) return null;
  return { kind: found[2], href: watchAddress(url), provider: found[1], text: title };
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
    const found = href && PROVIDERS.find(([host, , kind]) => kind === 'post' && host.test(new URL(href).hostname));
    if (href && found) {
      return { kind: 'post', href, provider: found[1], text: (quote.textContent ?? '').replace(/\s+/g, ' ').trim() };
    }
  }
  return null;
}
