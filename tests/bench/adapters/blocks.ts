import { describeDrafts } from '../../../utils/engine/clutter/classifier/features';
import { surveyPage } from '../../../utils/engine/extraction/survey-page';

/** Not an extractor: gives the benchmark every block's words and features, which `train-blocks.ts` learns from. */
export default {
  name: '$blocks',
  extract(document: Document, url: string) {
    const survey = surveyPage(document, url);
    if (!survey) return null;
    const { drafts, captions, containerShares, hints } = survey;
    const rows = describeDrafts(drafts, containerShares, hints);
    const blocks = drafts.flatMap(({ block }, i) => {
      const row = rows[i];
      if (!row || captions.has(i)) return [];
      return [{ text: block.text, kept: containerShares[i]! >= 0.5, features: [...row].map(shorten) }];
    });
    return { html: '', text: JSON.stringify(blocks) };
  },
};

const shorten = (value: number): number => Number(value.toFixed(4));
