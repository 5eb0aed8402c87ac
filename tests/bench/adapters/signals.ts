import { surveyPage } from '../../../utils/engine/detection/survey';

/** Not an extractor: gives the benchmark what detection surveys of each page, which `train-detection.ts` learns from. */
export default {
  name: '$signals',
  extract(document: Document, url: string) {
    return { html: '', text: JSON.stringify(surveyPage(document, url)) };
  },
};
