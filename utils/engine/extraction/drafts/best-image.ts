import type { Image } from '../../article';
import { MAX_ATTRIBUTE_LENGTH } from '../limits';
import { cleanText } from '../metadata/text';
import { parseHttpAddress } from '../page/http-address';

/** Shapes as some pages state them in place of sizes: `width="16" height="9"`. */
const RATIOS = new Set(['16:9', '4:3', '3:2', '16:10', '21:9', '2:1', '5:4', '3:4', '2:3', '9:16', '4:5']);
/** Wider versions than this bring nothing on a screen but weight. */
const WIDEST_USEFUL = 1_600;
/** Smaller pictures are icons, avatars and counters. */
const SMALLEST_CONTENT = 100;
const LAZY_ADDRESS = /^data-[a-z-]{0,30}(?:src|original|lazy|url|image|img)$/;
const LAZY_SET = /^(?:data-[a-z-]{0,30})?srcset$/;
const PLACEHOLDER =
  /(?:^data:|placeholder|\bblank\b|spacer|transparent|1x1|pixel\.gif|lazy[_-]?load(?:ing)?\.|\bloading\.(?:gif|svg))/i;
const NO_PICTURE =
  /(?:\/(?:pixel|beacon|track(?:ing|er)?|count(?:er)?)[/.?]|doubleclick|scorecardresearch|facebook\.com\/tr|google-analytics|gravatar\.com|\/icons?\/|\/(?:close|search|arrow|menu|play|print)[-_\w]{0,12}\.(?:png|gif|svg)|\/[^/]{0,60}(?:logo|favicon|appicon)[^/]{0,40}$|\/emoji\/|captcha)/i;
/** Drawings are mostly logos and icons. */
const DRAWING = /\.svg(?:$|\?)/i;
/** A drawing of this width with a caption is a map or a chart. */
const WIDE_DRAWING = 300;
const ICON_NAMES = /(?:^|[\s_-])(?:icon|ico|logo|avatar|emoji|spinner|badge|sprite|pixel|flag)s?(?:$|[\s_-])/i;

/** The picture of an `img` in the version that is best for a screen, or `null` for icons, trackers and placeholders. */
export function findBestImage(img: Element, base: string): Image | null {
  let width = parseSize(img.getAttribute('width'));
  let height = parseSize(img.getAttribute('height'));
  if (RATIOS.has(`${width}:${height}`)) width = height = undefined;
  if ((width && width < SMALLEST_CONTENT) || (height && height < SMALLEST_CONTENT / 2)) return null;
  if (ICON_NAMES.test(img.getAttribute('class') ?? '')) return null;
  const address = bestAddress(img);
  const src = parseHttpAddress(address, base);
  if (!src || NO_PICTURE.test(src)) return null;
  if (DRAWING.test(src) && !((width ?? 0) >= WIDE_DRAWING && isCaptioned(img))) return null;
  const image: Image = {
    src,
    alt: cleanText((img.getAttribute('alt') ?? '').slice(0, MAX_ATTRIBUTE_LENGTH)),
  };
  if (width) image.width = width;
  if (height) image.height = height;
  return image;
}

function isCaptioned(img: Element): boolean {
  return (img.closest('figure')?.getElementsByTagName('figcaption').length ?? 0) > 0;
}

function bestAddress(img: Element): string | null {
  const sets = sourceSetsOf(img);
  if (img.parentElement?.localName === 'picture') {
    for (const source of img.parentElement.children)
      if (source.localName === 'source') sets.push(...sourceSetsOf(source));
  }
  const best = pickCandidate(sets.flatMap(parseSourceSet));
  if (best) return best;
  for (const name of img.getAttributeNames()) {
    const value = LAZY_ADDRESS.test(name) ? img.getAttribute(name) : null;
    if (value?.includes('/') && value.length <= MAX_ATTRIBUTE_LENGTH && !PLACEHOLDER.test(value)) return value;
  }
  const src = img.getAttribute('src');
  return src && src.length <= MAX_ATTRIBUTE_LENGTH && !PLACEHOLDER.test(src) ? src : null;
}

const sourceSetsOf = (element: Element): string[] =>
  element
    .getAttributeNames()
    .filter((name) => LAZY_SET.test(name))
    .map((name) => cutAtComma(element.getAttribute(name) ?? ''));

/** Whole candidates of a `srcset` stay whole. */
function cutAtComma(value: string): string {
  if (value.length <= MAX_ATTRIBUTE_LENGTH) return value;
  const cut = value.slice(0, MAX_ATTRIBUTE_LENGTH);
  const comma = cut.lastIndexOf(', ');
  return comma > 0 ? cut.slice(0, comma) : cut;
}

interface Candidate {
  address: string;
  width: number;
}

/** The candidates of a `srcset`; densities count as multiples of 800 pixels. Addresses may hold commas, not spaces. */
export function parseSourceSet(value: string): Candidate[] {
  const found: Candidate[] = [];
  let address = '';
  const take = (width: number): void => {
    if (address && !PLACEHOLDER.test(address)) found.push({ address, width });
    address = '';
  };
  for (const word of value.split(/\s+/)) {
    const descriptor = address ? /^([\d.]{1,8})([wx])(?:,|$)/.exec(word) : null;
    if (descriptor) {
      take(descriptor[2] === 'w' ? Number(descriptor[1]) : 800 * Number(descriptor[1]));
      // Some sites leave out the space behind the comma.
      address = word.slice(descriptor[0].length);
    } else if (word && word !== ',') {
      take(800);
      address = word;
    }
    if (address.endsWith(',')) {
      address = address.slice(0, -1);
      take(800);
    }
  }
  take(800);
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
