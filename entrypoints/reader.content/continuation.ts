import type { NextPage } from '../../components/reader/ContinueButton';
import type { Article } from '../../utils/engine/article';
import { readNextPage } from '../../utils/extension/next-page';
import type { SiteRules } from './site-rules';

/** Reads the further pages of an article when asked to. `onRead` is given such a page. */
export function createContinuation(rules: SiteRules, onChange: () => void, onRead: (page: Article) => void) {
  let status: NextPage['status'] = 'waiting';
  /** Pages that were read: one that leads back to them leads nowhere. */
  const read = new Set<string>();

  async function readOn(address: string): Promise<void> {
    status = 'loading';
    onChange();
    const reply = await readNextPage(address, rules.current());
    status = reply.status === 'article' ? 'waiting' : reply.status;
    if (reply.status !== 'article') return onChange();
    read.add(address);
    onRead(reply.article);
  }

  /** What the reader shows at the end of an article; nothing where it ends there. */
  function after(article: Article): NextPage | undefined {
    const address = article.metadata.nextPage;
    if (!address || read.has(address) || address === article.metadata.url) return undefined;
    return { address, status, onContinue: () => void (status !== 'loading' && readOn(address)) };
  }

  return { after };
}
