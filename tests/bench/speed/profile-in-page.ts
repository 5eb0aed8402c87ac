import { detectArticle } from '../../../utils/engine/detection';
import { extractArticle } from '../../../utils/engine/extraction';
import { extractFacts } from '../../../utils/engine/facts/index';

export interface ProfileTask {
  url: string;
  repeats: number;
}

declare global {
  /** What the recorder calls in the page. */
  var pageProfile: { run(task: ProfileTask): void };
}

globalThis.pageProfile = {
  run({ url, repeats }) {
    for (let i = 0; i < repeats; i++) {
      detectArticle(document, url);
      const article = extractArticle(document, url);
      if (article) extractFacts(article);
    }
  },
};
