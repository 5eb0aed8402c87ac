import type { Article } from '../article';
import { type Facts, NO_FACTS } from '../facts';
import { recognizeAmountsInSteps } from './amounts';
import { type Analysis, analyseTextInSteps, type FactContext } from './analysis';
import { measureCoverage } from './coverage';
import { choosePublicationAnchor, recognizeDatesInSteps } from './dates';
import { findNotices } from './notices';
import { recognizePeopleInSteps } from './people';
import { recognizeSourcesInSteps } from './sources';

/** Far more than any article has; each is a line in a list. */
const MAX_DATES = 1_000;
const MAX_AMOUNTS = 1_000;

export interface FactOptions {
  /** ISO day that relative dates hang on, for callers who know it; otherwise the article's own, where it can be trusted. */
  referenceDate?: string;
  /** Told when a recognizer fails; its facts are left out, the others stand. */
  onFailure?(recognizer: string, error: unknown): void;
}

/**
 * People, sources, dates and amounts an article names, with what is to be noticed about the page; each fact with the words it
 * stands on. Yields between units of work, so that the caller can give the page its turn, and gives the kinds that are
 * there already each time one is added. Reads no clock.
 */
export function* extractFactsInSteps(
  article: Article,
  options: FactOptions = {},
): Generator<Partial<Facts> | undefined, Facts> {
  const facts: Facts = { ...NO_FACTS };
  const language = article.metadata.language.toLowerCase().split(/[-_]/)[0]!;
  const attempt = <T>(recognizer: string, recognize: () => T, otherwise: T): T => {
    try {
      return recognize();
    } catch (error) {
      options.onFailure?.(recognizer, error);
      return otherwise;
    }
  };
  const attemptSteps = function* <T>(recognizer: string, steps: Generator<undefined, T>, otherwise: T) {
    try {
      return yield* steps;
    } catch (error) {
      options.onFailure?.(recognizer, error);
      return otherwise;
    }
  };

  const nothing: Analysis = { article, blocks: [] };
  const analysis = yield* attemptSteps('analysis', analyseTextInSteps(article, language), nothing);
  const anchor = attempt('publication', () => choosePublicationAnchor(article), { referenceDate: null, notices: [] });
  const context: FactContext = { language, referenceDate: options.referenceDate ?? anchor.referenceDate };
  yield undefined;
  facts.people = yield* attemptSteps('people', recognizePeopleInSteps(analysis, context), []);
  yield { people: facts.people };
  facts.dates = (yield* attemptSteps('dates', recognizeDatesInSteps(analysis, context), [])).slice(0, MAX_DATES);
  yield { people: facts.people, dates: facts.dates };
  const amountSteps = recognizeAmountsInSteps(analysis, context, facts.dates);
  facts.amounts = (yield* attemptSteps('amounts', amountSteps, [])).slice(0, MAX_AMOUNTS);
  yield { people: facts.people, dates: facts.dates, amounts: facts.amounts };
  const sourceSteps = recognizeSourcesInSteps(analysis, facts.people, context);
  facts.sources = yield* attemptSteps('sources', sourceSteps, []);
  for (const { person, statements } of facts.sources) {
    if (person !== undefined && statements.length > 0) facts.people[person]!.isQuoted = true;
  }
  facts.coverage = measureCoverage(analysis, facts.sources);
  yield undefined;
  const notices = attempt('notices', () => findNotices(analysis, facts, context), []);
  facts.notices = [...anchor.notices, ...notices];
  return facts;
}

/** `extractFactsInSteps` in one go. */
export function extractFacts(article: Article, options: FactOptions = {}): Facts {
  const steps = extractFactsInSteps(article, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
