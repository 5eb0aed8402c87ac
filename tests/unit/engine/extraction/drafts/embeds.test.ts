import { describe, expect, it } from 'vitest';
import { findEmbed } from '../../../../../utils/engine/extraction/drafts/embeds';
import { parsePage } from '../../../../support/load-page';

const URL = 'https://gazette.example/harbor/lighthouse';

function embedOf(html: string) {
  const element = parsePage(html, URL).body.firstElementChild;
  return element && findEmbed(element, URL);
}

describe('findEmbed', () => {
  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      'video YouTube https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      '<iframe src="about:blank" data-src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
      'video YouTube https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['<iframe data-cmp-src="https://player.vimeo.com/video/4711?h=1"></iframe>', 'video Vimeo https://vimeo.com/4711'],
    [
      '<iframe data-lazy-src="https://www.dailymotion.com/embed/video/x8abc"></iframe>',
      'video Dailymotion https://www.dailymotion.com/video/x8abc',
    ],
    [
      '<div data-embed-url="https://open.spotify.com/embed/episode/7abc">Load</div>',
      'audio Spotify https://open.spotify.com/episode/7abc',
    ],
    [
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/vell/tide"></iframe>',
      'audio SoundCloud https://soundcloud.com/vell/tide',
    ],
    [
      '<iframe src="https://datawrapper.dwcdn.net/aB3dE/4/" title="Passengers"></iframe>',
      'chart Datawrapper https://datawrapper.dwcdn.net/aB3dE/4/',
    ],
    [
      '<div class="flourish-embed" data-src="https://flo.uri.sh/visualisation/99/embed"></div>',
      'chart Flourish https://flo.uri.sh/visualisation/99/embed',
    ],
    [
      '<iframe id="datawrapper-chart-aB3dE" src="https://charts.gazette.example/aB3dE/3/"></iframe>',
      'chart charts.gazette.example https://charts.gazette.example/aB3dE/3/',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'map Google Maps https://www.google.com/maps/embed?pb=1',
    ],
    [
      '<iframe src="https://www.instagram.com/p/Cab_1/embed/"></iframe>',
      'post Instagram https://www.instagram.com/p/Cab_1/',
    ],
    ['<amp-instagram data-shortcode="Cab_12"></amp-instagram>', 'post Instagram https://www.instagram.com/p/Cab_12/'],
    [
      '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
      'video YouTube https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['<div data-tweet-id="1234567890"></div>', 'post X https://x.com/i/status/1234567890'],
    [
      '<blockquote class="twitter-tweet"><p>Tide<br>is out</p>— Ada <a href="https://twitter.com/ada/status/5">May 1</a></blockquote>',
      'post X https://twitter.com/ada/status/5',
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/5"><section>Waves</section></blockquote>',
      'post TikTok https://www.tiktok.com/@ada/video/5',
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fvell%2Fposts%2F1"></iframe>',
      'post Facebook https://www.facebook.com/vell/posts/1',
    ],
    [
      '<iframe src="/interactives/tides/index.html" title="Map of the tides"></iframe>',
      'map gazette.example https://gazette.example/interactives/tides/index.html',
    ],
    ['<audio><source src="/tide.mp3"></audio>', 'audio gazette.example https://gazette.example/tide.mp3'],
  ])('%s', (html, expected) => {
    const card = embedOf(html);
    expect(card && `${card.kind} ${card.provider} ${card.href}`).toBe(expected);
  });

  it.each([
    '<iframe src="https://ads.example/banner"></iframe>',
    '<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
    '<iframe src="https://docs.google.com/forms/d/1"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="https://notyoutube.com/embed/abcdefghijk"></iframe>',
    '<iframe src="/newsletter/embed/" title="Newsletter"></iframe>',
    '<div data-url="https://gazette.example/other">Words</div>',
    '<div data-video-id="abcdefghijk">Words</div>',
    '<blockquote class="wise"><p>A bridge is there.</p></blockquote>',
    '<video></video>',
  ])('is none: %s', (html) => expect(embedOf(html)).toBeNull());

  it('puts a space where a line of a post ends', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>Tide<br>is out</p>— Ada <a href="https://x.com/ada/status/5">May 1</a></blockquote>';
    expect(embedOf(post)?.text).toBe('Tide is out — Ada May 1');
  });
});
