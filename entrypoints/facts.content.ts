import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractFactsInSteps } from '../utils/engine/facts/index';
import { FACTS_ENTRANCE, type FactsScope } from '../utils/extension/facts-entrance';

/** The fact engine, put into a page only when its facts are asked for: it is the heaviest thing we have. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    (globalThis as FactsScope)[FACTS_ENTRANCE] = extractFactsInSteps;
  },
});
