import type { Article } from '../../utils/engine/article';
import type { Facts } from '../../utils/engine/facts';
import { FACTS_ENTRANCE, type FactsScope } from '../../utils/extension/facts-entrance';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { NutgrafError, reportError } from '../../utils/extension/report-error';
import { runInSlices } from '../../utils/extension/run-in-slices';

/** The facts of an article, worked out once while the page goes on living. A failure may be tried again. */
export function createArticleFacts(): (article: Article) => Promise<Facts> {
  const known = new WeakMap<Article, Promise<Facts>>();
  return (article) => {
    let facts = known.get(article);
    if (!facts) {
      facts = workOut(article);
      known.set(article, facts);
      facts.catch(() => known.delete(article));
    }
    return facts;
  };
}

async function workOut(article: Article): Promise<Facts> {
  const scope = globalThis as FactsScope;
  if (!scope[FACTS_ENTRANCE]) await sendToBackground({ type: 'factsNeeded' });
  const extract = scope[FACTS_ENTRANCE];
  if (!extract) throw new NutgrafError('facts-missing');
  const onFailure = (recognizer: string, error: unknown) => reportError(error, `recognizing ${recognizer}`);
  return runInSlices(extract(article, { onFailure }));
}
