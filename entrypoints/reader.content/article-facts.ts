import type { Article } from '../../utils/engine/article';
import type { Facts } from '../../utils/engine/facts';
import { FACTS_ENTRANCE, type FactsScope } from '../../utils/extension/facts-entrance';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { NutgrafError, reportError } from '../../utils/extension/report-error';
import { runInSlices } from '../../utils/extension/run-in-slices';

/** Told the kinds of fact that are there while others are still being worked out. */
export type OnPart = (found: Partial<Facts>) => void;

export interface ArticleFacts {
  /** The facts of an article, worked out once while the page goes on living. A failure may be tried again. */
  of(article: Article, onPart?: OnPart): Promise<Facts>;
  /** The kinds that are there already. */
  soFar(article: Article): Partial<Facts>;
}

export function createArticleFacts(): ArticleFacts {
  const known = new WeakMap<Article, Promise<Facts>>();
  const parts = new WeakMap<Article, Partial<Facts>>();
  /** Those who wait, as long as there is something to wait for: each holds the reader it draws. */
  const waiting = new WeakMap<Article, OnPart[]>();
  return {
    of(article, onPart) {
      let facts = known.get(article);
      if (!facts) {
        waiting.set(article, []);
        facts = workOut(article, (found) => {
          parts.set(article, found);
          for (const listener of waiting.get(article) ?? []) listener(found);
        }).finally(() => waiting.delete(article));
        known.set(article, facts);
        facts.catch(() => known.delete(article));
      }
      if (onPart) waiting.get(article)?.push(onPart);
      return facts;
    },
    soFar: (article) => parts.get(article) ?? {},
  };
}

async function workOut(article: Article, onPart: OnPart): Promise<Facts> {
  const scope = globalThis as FactsScope;
  if (!scope[FACTS_ENTRANCE]) await sendToBackground({ type: 'factsNeeded' });
  const extract = scope[FACTS_ENTRANCE];
  if (!extract) throw new NutgrafError('facts-missing');
  const onFailure = (recognizer: string, error: unknown) => reportError(error, `recognizing ${recognizer}`);
  return runInSlices(extract(article, { onFailure }), onPart);
}
