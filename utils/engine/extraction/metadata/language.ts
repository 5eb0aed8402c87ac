import { own, ownText } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';

const MAX_SAMPLE = 6_000;
/** A language's most frequent words that few others share. */
const STOP_WORDS: Record<string, string> = {
  en: 'the and of to in that was with for said',
  de: 'der die und das nicht ist mit den von auch',
  fr: 'les des est dans une pour que sur avec qui',
  es: 'los las del una por con para como más está',
  pt: 'não uma com dos para são mais pela ao da',
  it: 'che della gli nel per sono più anche dei è',
  nl: 'het een van niet zijn met voor dat ook op',
  sv: 'och att det som inte för med har ett är',
  da: 'og det ikke til af der på har at er',
  nb: 'og det ikke til av på har som å er',
  pl: 'nie się jest na że jak przez po oraz dla',
  tr: 've bir bu için ile olarak çok daha olan da',
  id: 'yang dan di dengan untuk dari pada ini tidak itu',
  cs: 'je se na že který jako také pro podle by',
  ro: 'și este care din pentru nu cu mai fost că',
  hu: 'hogy nem az egy és is volt meg csak már',
  fi: 'ja on ei se että oli mutta myös ovat kun',
};
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[پچژگ]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[їєґ]/g, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];
const MIN_SCRIPT_SHARE = 0.05;
const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb)(?:-|$)/;

/** The article's language as the page states it, else as its letters and commonest words tell it, else `und`. */
export function findLanguage(source: PageSource): Found<string> {
  const { document, jsonLd } = source;
  const stated = ownText(jsonLd.article, 'inLanguage') ?? ownText(own(jsonLd.article, 'inLanguage'), 'alternateName');
  const candidates: (Found<string | null | undefined> | undefined)[] = [
    { value: document.documentElement?.getAttribute('lang'), origin: 'html lang' },
    { value: document.body?.getAttribute('lang'), origin: 'body lang' },
    { value: stated, origin: 'json-ld inLanguage' },
    metaOf(source, 'og:locale', 'language', 'dc.language', 'content-language'),
  ];
  for (const candidate of candidates) {
    const value = candidate?.value && normalizeTag(candidate.value);
    if (candidate && value) return { value, origin: candidate.origin };
  }
  return { value: guessLanguage(sampleOf(document)), origin: 'text' };
}

function normalizeTag(tag: string): string | null {
  const parts = tag
    .trim()
    .replace(/_/g, '-')
    .split(/[-,\s]/);
  const language = parts[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(language) || language === 'und' || language === 'mul') return null;
  const rest = parts.slice(1, 3).filter((part) => /^[a-z\d]{2,8}$/i.test(part));
  return [language, ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

function sampleOf(document: Document): string {
  let sample = '';
  for (const paragraph of document.getElementsByTagName('p')) {
    sample += ` ${(paragraph.textContent ?? '').slice(0, 1_000)}`;
    if (sample.length > MAX_SAMPLE) break;
  }
  return sample || (document.body?.textContent ?? '').slice(0, MAX_SAMPLE);
}

/** The language of a text, or `und`. */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return 'und';
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters * MIN_SCRIPT_SHARE) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let bestCount = Math.max(1, words.length * MIN_SCRIPT_SHARE);
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    const common = new Set(list.split(' '));
    const count = words.filter((word) => common.has(word)).length;
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}

/** The way the article's lines run, as the page states it, else as its language does. */
export function findDirection(document: Document, language: string): Found<'ltr' | 'rtl'> {
  const root = document.documentElement?.getAttribute('dir')?.toLowerCase();
  if (root === 'rtl' || root === 'ltr') return { value: root, origin: 'html dir' };
  const body = document.body?.getAttribute('dir')?.toLowerCase();
  if (body === 'rtl' || body === 'ltr') return { value: body, origin: 'body dir' };
  return { value: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr', origin: 'language' };
}
