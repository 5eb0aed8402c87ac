import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../utils/engine/facts';
import { type HandedArticle, readHandedArticle } from '../../utils/extension/read-handed-article';
import { reportError } from '../../utils/extension/report-error';
import { createArticleFacts } from '../reader.content/article-facts';
import { bringFacts } from './bring-scripts';

const articleFacts = createArticleFacts();

/** The facts of an article, worked out in this page. */
export async function factsOf(article: HandedArticle['article']): Promise<Facts> {
  await bringFacts();
  return articleFacts.of(article);
}

/** The article this tab was opened for, and its facts when they are wanted. `gone`: it is there no more. */
export function useHandedArticle(name: string, isTagged: boolean) {
  const [handed, setHanded] = useState<HandedArticle | 'gone' | null>(null);
  const [found, setFound] = useState<Facts | null>(null);
  const [haveFactsFailed, setFailed] = useState(false);

  useEffect(() => {
    readHandedArticle(name)
      .then((found) => setHanded(found ?? 'gone'))
      .catch((error) => {
        reportError(error, 'reading the article of a tab');
        setHanded('gone');
      });
  }, [name]);

  const article = handed === null || handed === 'gone' ? null : handed.article;
  useEffect(() => {
    if (!article || !isTagged || found || haveFactsFailed) return;
    factsOf(article).then(setFound, (error) => {
      reportError(error, 'working out facts');
      setFailed(true);
    });
  }, [article, isTagged]);
  return { handed, article, found, haveFactsFailed };
}
