import type { SourceFact, SourceType } from '../../facts';
import type { AnalysedBlock, Analysis } from '../analysis';
import { lastBefore } from './last-before';

const SOCIAL =
  /(?:^|\.)(?:twitter|x|facebook|instagram|tiktok|youtube|threads|bsky|mastodon|linkedin|telegram|t|weibo|vk)\.(?:com|net|app|social|me)$/;
const DOCUMENT = /\.pdf(?:$|[?#])|^https?:\/\/(?:dx\.)?doi\.org\//i;
/** Shared parts of two hosts of one site: `www.tide.example` and `shop.tide.example`. */
const SITE_LABELS = 2;

const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.split('.').slice(-SITE_LABELS).join('.') : '';

function kindOf(href: string, host: string): SourceType {
  if (SOCIAL.test(host)) return 'social';
  return DOCUMENT.test(href) ? 'document' : 'outlet';
}

/**
 * Pages of other sites that the text links to, each site or document once: all that can be told of sources in a
 * language we do not know. Named by the host, which is inferred; the evidence is the linked words.
 */
export function findLinkedSources({ article, blocks }: Analysis): SourceFact[] {
  const own = siteOf(article.metadata.url);
  const found = new Map<string, SourceFact>();
  for (const block of blocks) {
    const marks = block.isProse ? (article.blocks[block.block]?.marks ?? []) : [];
    for (const mark of marks) {
      if (mark.kind !== 'link' || !URL.canParse(mark.href) || siteOf(mark.href) === own) continue;
      const text = block.text.slice(mark.start, mark.end);
      if (text.trim() === '') continue;
      const name = new URL(mark.href).hostname.replace(/^www\./, '');
      const type = kindOf(mark.href, name);
      const key = type === 'document' ? mark.href : name;
      const fact = found.get(key) ?? { name, type, href: mark.href, mentions: [], statements: [] };
      found.set(key, fact);
      fact.mentions.push({ block: block.block, start: mark.start, end: mark.end, text });
      addStatement(fact, block, mark.start);
    }
  }
  return [...found.values()];
}

function addStatement(fact: SourceFact, block: AnalysedBlock, at: number): void {
  const sentence = lastBefore(block.sentences, ({ start }) => start, at + 1);
  const last = fact.statements.at(-1)?.mention;
  if (!sentence || (last?.block === block.block && last.start === sentence.start)) return;
  const { start, end } = sentence;
  fact.statements.push({
    mention: { block: block.block, start, end, text: block.text.slice(start, end) },
    isDirect: false,
  });
}
