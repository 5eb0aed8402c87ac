import { type Article, countWords } from '../article';
import type { Facts, Notice } from '../facts';
import { findLanguage } from '../languages';
import type { Mention } from '../text-range';
import type { Analysis, FactContext } from './analysis';
import { findLabels } from './notices/labels';

/** Shorter texts are briefs and captions: that they name no source says nothing. */
const FEWEST_WORDS = 150;
/** Places shown for one notice; more are no more convincing. */
const MOST_EVIDENCE = 5;

/** What a reader should know about the page before trusting it, said neutrally; each with its evidence. */
export function findNotices({ article }: Analysis, facts: Facts, { language }: FactContext): Notice[] {
  const found = findLabels(article);
  found.push(...findCredits(article, facts).filter(({ id }) => !found.some((label) => label.id === id)));
  if (findLanguage(language)) found.push(...findMissingSources(article, facts));
  else found.push({ id: 'unsupported-language', evidence: article.metadata.language });
  if (!article.metadata.byline?.length && !facts.people.some(({ isByline }) => isByline)) {
    const site = siteOf(article);
    if (site) found.push({ id: 'no-byline', evidence: site });
  }
  return found.filter(({ evidence }) => evidence.length > 0);
}

/** Outlets that the text is taken from, or that its speakers talked to, other than the site itself. */
function findCredits(article: Article, { sources }: Facts): Notice[] {
  const found: Notice[] = [];
  const { originalPublisher } = article.metadata;
  if (originalPublisher && !isSite(article, originalPublisher)) {
    found.push({ id: 'credited-elsewhere', evidence: originalPublisher });
  }
  const outlets = sources.filter(({ type, name }) => type === 'outlet' && !isSite(article, name));
  const told = outlets.filter(({ statements }) => statements.some(({ cue }) => cue && /^t[eo]l/i.test(cue.text)));
  if (told.length > 0) found.push({ id: 'told-elsewhere', evidence: firstMentions(told) });
  return found;
}

function findMissingSources(article: Article, { sources }: Facts): Notice[] {
  if (countWords(article) < FEWEST_WORDS) return [];
  const speaking = sources.filter(({ statements }) => statements.length > 0);
  if (speaking.some(({ type }) => type !== 'anonymous' && type !== 'social')) return [];
  const { headline } = article.metadata;
  const whole = headline ? [{ block: -1, start: 0, end: headline.length, text: headline }] : [];
  return [{ id: 'no-named-source', evidence: speaking.length > 0 ? firstMentions(speaking) : whole }];
}

const firstMentions = (sources: Facts['sources']): Mention[] =>
  sources.flatMap(({ mentions }) => mentions.slice(0, 1)).slice(0, MOST_EVIDENCE);

function siteOf({ metadata }: Article): string {
  return metadata.siteName || (URL.canParse(metadata.url) ? new URL(metadata.url).hostname : '');
}

/** Whether an outlet's name is the site's own, as far as letters tell: `The Daily Tide`, `dailytide.example`. */
function isSite({ metadata }: Article, name: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^(?:the|www\.) ?/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const outlet = letters(name);
  const host = URL.canParse(metadata.url) ? letters(new URL(metadata.url).hostname) : '';
  const site = letters(metadata.siteName ?? '');
  return outlet !== '' && (host.includes(outlet) || site.includes(outlet) || (site !== '' && outlet.includes(site)));
}
