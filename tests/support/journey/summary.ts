import { type Article, countWords } from '../../../utils/engine/article';
import type { Facts } from '../../../utils/engine/facts';

const NAMES_SHOWN = 6;

/** What was found, in ten lines. */
export function summarise(article: Article, facts: Facts, out: string): string {
  const { headline, siteName, byline, published, modified, language, url } = article.metadata;
  const sources = facts.sources.map(({ name, type }) => `${name} (${type})`);
  return [
    `Headline   ${headline}`,
    `Site       ${siteName ?? 'not named'} · ${language} · ${url}`,
    `Byline     ${byline?.join(', ') || 'none'}`,
    `Published  ${published ? `${published.value}${published.certain ? '' : ' (uncertain)'}` : 'not said'}${modified ? `, updated ${modified.value}` : ''}`,
    `Text       ${countWords(article)} words in ${article.blocks.length} blocks; ${article.removals.length} pieces left out`,
    `People     ${list(facts.people.map(({ name }) => name))}`,
    `Sources    ${list(sources)}`,
    `Dates      ${list(facts.dates.map(({ value, mention }) => value || `“${mention.text}”`))}`,
    `Figures    ${list(facts.amounts.map(({ mention }) => mention.text))}`,
    `Written    ${out}`,
  ].join('\n');
}

function list(names: string[]): string {
  const distinct = [...new Set(names)];
  const rest = distinct.length - NAMES_SHOWN;
  return `${distinct.length}: ${distinct.slice(0, NAMES_SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
