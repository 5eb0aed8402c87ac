import type { Block } from '../../article';

export type EmbedKind = Extract<Block, { type: 'embed' }>['kind'];

interface Provider {
  name: string;
  kind: EmbedKind;
}

/** Domains (their subdomains too) whose frames are content; other frames are mostly advertisements. */
const BY_KIND: Record<Exclude<EmbedKind, 'other'>, string> = {
  video:
    'youtube.com=YouTube youtube-nocookie.com=YouTube youtu.be=YouTube vimeo.com=Vimeo dailymotion.com=Dailymotion dai.ly=Dailymotion jwplayer.com=JW_Player jwplatform.com=JW_Player brightcove.net=Brightcove twitch.tv=Twitch wistia.com=Wistia wistia.net=Wistia streamable.com=Streamable rumble.com=Rumble odysee.com=Odysee ted.com=TED rutube.ru=Rutube vk.com=VK bilibili.com=Bilibili nicovideo.jp=Niconico kaltura.com=Kaltura 3qsdn.com=3Q loom.com=Loom ultimedia.com=Digiteka digiteka.com=Digiteka glomex.com=Glomex arte.tv=ARTE',
  audio:
    'spotify.com=Spotify soundcloud.com=SoundCloud podigee.io=Podigee acast.com=Acast megaphone.fm=Megaphone podcasts.apple.com=Apple_Podcasts music.apple.com=Apple_Music omny.fm=Omny simplecast.com=Simplecast buzzsprout.com=Buzzsprout libsyn.com=Libsyn art19.com=ART19 audioboom.com=Audioboom transistor.fm=Transistor podbean.com=Podbean anchor.fm=Anchor deezer.com=Deezer bandcamp.com=Bandcamp mixcloud.com=Mixcloud ivoox.com=iVoox spreaker.com=Spreaker ausha.co=Ausha podcaster.de=Podcaster letscast.fm=LetsCast',
  post: 'twitter.com=X x.com=X tiktok.com=TikTok instagram.com=Instagram facebook.com=Facebook bsky.app=Bluesky reddit.com=Reddit redditmedia.com=Reddit t.me=Telegram threads.net=Threads threads.com=Threads linkedin.com=LinkedIn pinterest.com=Pinterest truthsocial.com=Truth_Social tumblr.com=Tumblr mastodon.social=Mastodon weibo.com=Weibo',
  chart:
    'datawrapper.de=Datawrapper dwcdn.net=Datawrapper flourish.studio=Flourish flo.uri.sh=Flourish infogram.com=Infogram tableau.com=Tableau 23degrees.io=23degrees everviz.com=everviz observablehq.com=Observable plotly.com=Plotly powerbi.com=Power_BI knightlab.com=Knight_Lab genial.ly=Genially genially.com=Genially thinglink.com=ThingLink piktochart.com=Piktochart visme.co=Visme livingdocs.io=Livingdocs ourworldindata.org=Our_World_in_Data statista.com=Statista',
  map: 'openstreetmap.org=OpenStreetMap openstreetmap.fr=OpenStreetMap mapbox.com=Mapbox arcgis.com=ArcGIS carto.com=CARTO felt.com=Felt windy.com=Windy mapcreator.io=Mapcreator',
  document:
    'documentcloud.org=DocumentCloud scribd.com=Scribd docs.google.com=Google_Docs drive.google.com=Google_Drive issuu.com=Issuu slideshare.net=SlideShare calameo.com=Calaméo prezi.com=Prezi gist.github.com=GitHub codepen.io=CodePen',
};

const PROVIDERS = new Map<string, Provider>();
for (const [kind, list] of Object.entries(BY_KIND)) {
  for (const entry of list.split(' ')) {
    const [domain, name] = entry.split('=') as [string, string];
    PROVIDERS.set(domain, { name: name.replaceAll('_', ' '), kind: kind as EmbedKind });
  }
}
/** Pages of those domains that show nothing: buttons, counters, forms. */
const NO_CONTENT = /^\/(?:plugins\/(?:like|share|page|follow)|tr\b|forms\/|widgets\/follow|share|intent|sharer)/;

/** Who shows what at an address, or `null` when it is nobody known for content. */
export function findProvider(url: URL): Provider | null {
  const { hostname, pathname } = url;
  if (/(?:^|\.)google\.[a-z.]{2,6}$/.test(hostname) && (pathname.startsWith('/maps') || hostname.startsWith('maps.'))) {
    return { name: 'Google Maps', kind: 'map' };
  }
  if (NO_CONTENT.test(pathname)) return null;
  for (let domain = hostname; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const provider = PROVIDERS.get(domain);
    if (provider) return provider;
  }
  return null;
}

const YOUTUBE = 'https://www.youtube.com/watch?v=';

/** The page a person would open, where the given address is only a player's. */
export function watchAddress(url: URL): string {
  const { hostname, pathname, searchParams } = url;
  const on = (domain: string): boolean => hostname === domain || hostname.endsWith(`.${domain}`);
  if (on('youtube.com') || on('youtube-nocookie.com')) {
    const list = searchParams.get('list');
    const video = /^\/(?:embed|v|shorts)\/([\w-]{11})/.exec(pathname)?.[1];
    if (video) return YOUTUBE + video;
    return list && /^[\w-]+$/.test(list) ? `https://www.youtube.com/playlist?list=${list}` : url.href;
  }
  const vimeo = hostname === 'player.vimeo.com' && /^\/video\/(\d+)/.exec(pathname);
  if (vimeo) return `https://vimeo.com/${vimeo[1]}`;
  const daily = on('dailymotion.com') && (/^\/embed\/video\/(\w+)/.exec(pathname)?.[1] ?? searchParams.get('video'));
  if (daily && /^\w+$/.test(daily)) return `https://www.dailymotion.com/video/${daily}`;
  const tweet = hostname === 'platform.twitter.com' && searchParams.get('id');
  if (tweet && /^\d+$/.test(tweet)) return postAddress(tweet);
  const post = on('instagram.com') && /^\/(?:[\w.]{1,30}\/)?(p|reel|tv)\/([\w-]+)/.exec(pathname);
  if (post) return `https://www.instagram.com/${post[1]}/${post[2]}/`;
  if (hostname === 'open.spotify.com')
    return `https://open.spotify.com${pathname.replace(/^\/embed(?:-podcast)?\//, '/')}`;
  const inner = pathname.startsWith('/plugins/') && on('facebook.com') ? searchParams.get('href') : null;
  const sound = hostname === 'w.soundcloud.com' ? searchParams.get('url') : null;
  for (const address of [inner, sound]) {
    if (address && /^https:\/\/(?:www\.)?(?:facebook|soundcloud)\.com\//.test(address)) return address;
  }
  return url.href;
}

export const postAddress = (id: string): string => `https://x.com/i/status/${id}`;
export const videoAddress = (id: string): string => YOUTUBE + id;
