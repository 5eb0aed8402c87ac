/** Ids as the players have them; anything else is not put into an address. */
const YOUTUBE_ID = /^[\w-]{6,20}$/;
const VIMEO_ID = /^\d{4,12}$/;

/**
 * Where the film of a known site plays with as little tracking as the site offers; `null` for any other address.
 *
 * @example playerAddress('https://youtu.be/abcdefghijk') // https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1
 */
export function playerAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^(?:www|m)\./, '');
  const parts = pathname.split('/').filter(Boolean);
  if (host === 'youtu.be') return youtube(parts[0]);
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const isPath = ['embed', 'shorts', 'live', 'v'].includes(parts[0] ?? '');
    return youtube(isPath ? parts[1] : pathname === '/watch' ? (searchParams.get('v') ?? undefined) : undefined);
  }
  if (host === 'vimeo.com') return vimeo(parts.find((part) => VIMEO_ID.test(part)));
  if (host === 'player.vimeo.com') return vimeo(parts[1]);
  return null;
}

function youtube(id: string | undefined): string | null {
  return id && YOUTUBE_ID.test(id) ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1` : null;
}

function vimeo(id: string | undefined): string | null {
  return id && VIMEO_ID.test(id) ? `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` : null;
}
