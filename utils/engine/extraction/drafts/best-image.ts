import type { Image } from '../../article';
import { parseHttpAddress } from '../page/http-address';

/** Wider versions than this bring nothing on a screen but weight. */
const WIDEST_USEFUL = 1_600;
/** Smaller pictures are icons, avatars and counters. */
const SMALLEST_CONTENT = 100;
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
  'data-img',
  'data-defer-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PLACEHOLDER =
  /(?:^data:|placeholder|\bblank\b|spacer|transparent|1x1|pixel\.gif|lazy[_-]?load(?:ing)?\.|\bloading\.(?:gif|svg))/i;
const NO_PICTURE =
  /(?:\.svg(?:$|\?)|\/(?:pixel|beacon|track(?:ing|er)?|count(?:er)?)[/.?]|doubleclick|scorecardresearch|facebook\.com\/tr|google-analytics|gravatar\.com|\/emoji\/|captcha)/i;
const ICON_NAMES = /(?:^|[\s_-])(?:icon|ico|logo|avatar|emoji|spinner|badge|sprite|pixel|flag)s?(?:$|[\s_-])/i;

/** The picture of an `img` in the version that is best for a screen, or `null` for icons, trackers and placeholders. */
export function findBestImage(img: Element, base: string): Image | null {
  const width = parseSize(img.getAttribute('width'));
  const height = parseSize(img.getAttribute('height'));
  if ((width && width < SMALLEST_CONTENT) || (height && height < SMALLEST_CONTENT / 2)) return null;
  if (ICON_NAMES.test(img.getAttribute('class') ?? '')) return null;
  const address = bestAddress(img);
  const src = parseHttpAddress(address, base);
  if (!src || NO_PICTURE.test(src)) return null;
  const image: Image = { src, alt: (img.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim() };
  if (width) image.width = width;
  if (height) image.height = height;
  return image;
}

function bestAddress(img: Element): string | null {
  const sets: string[] = [];
  for (const name of LAZY_SETS) sets.push(img.getAttribute(name) ?? '');
  if (img.parentElement?.localName === 'picture') {
    for (const source of img.parentElement.children) {
      if (source.localName !== 'source') continue;
      for (const name of LAZY_SETS) sets.push(source.getAttribute(name) ?? '');
    }
  }
  const best = pickCandidate(sets.flatMap(parseSourceSet));
  if (best) return best;
  for (const name of LAZY_ATTRIBUTES) {
    const value = img.getAttribute(name);
    if (value && !PLACEHOLDER.test(value) && /[./]/.test(value)) return value;
  }
  const src = img.getAttribute('src');
  return src && !PLACEHOLDER.test(src) ? src : null;
}

interface Candidate {
  address: string;
  width: number;
}

/** The candidates of a `srcset`; densities count as multiples of 800 pixels. Addresses may hold commas, not spaces. */
export function parseSourceSet(value: string): Candidate[] {
  const found: Candidate[] = [];
  const words = value.split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    let address = words[i]!;
    if (!address || address === ',') continue;
    let width = 800;
    if (address.endsWith(',')) address = address.slice(0, -1);
    else {
      const descriptor = /^([\d.]{1,8})([wx]),?$/.exec(words[i + 1] ?? '');
      if (descriptor) {
        width = descriptor[2] === 'w' ? Number(descriptor[1]) : 800 * Number(descriptor[1]);
        i++;
      }
    }
    if (!PLACEHOLDER.test(address)) found.push({ address, width });
  }
  return found;
}

/** The widest that is still useful, else the narrowest of the wider ones. */
function pickCandidate(candidates: Candidate[]): string | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!best) best = candidate;
    else if (best.width > WIDEST_USEFUL ? candidate.width < best.width : candidate.width > best.width) {
      if (best.width > WIDEST_USEFUL || candidate.width <= WIDEST_USEFUL) best = candidate;
    }
  }
  return best?.address ?? null;
}

function parseSize(value: string | null): number | undefined {
  const size = value ? Number.parseInt(value, 10) : Number.NaN;
  return size > 0 && size < 20_000 ? size : undefined;
}
