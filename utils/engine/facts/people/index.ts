import type { PersonFact } from '../../facts';
import { findLanguage } from '../../languages';
import type { Mention } from '../../text-range';
import type { Analysis, FactContext } from '../analysis';
import { findBylinePeople } from './byline-people';
import { recognizePeopleByCues } from './cues';
import { findNamesInSteps } from './find-names';
import { groupNames, type PersonGroup } from './group-names';
import { type BlockView, coreOf, foldName, type NameSpan } from './name-span';
import { findRoles } from './roles';

function mentionOf({ block }: BlockView, { first, last }: NameSpan): Mention {
  const start = block.tokens[first]!.start;
  const end = block.tokens[last - 1]!.end;
  return { block: block.block, start, end, text: block.text.slice(start, end) };
}

/** The surface to call a person by: most words, then most letters; not in capitals where there is another. */
function pickName(mentions: readonly { mention: Mention; size: number }[]): string {
  const isShouted = (text: string) => text === text.toUpperCase();
  const ranked = [...mentions].sort(
    (a, b) =>
      Number(isShouted(a.mention.text)) - Number(isShouted(b.mention.text)) ||
      b.size - a.size ||
      b.mention.text.length - a.mention.text.length,
  );
  return ranked[0]!.mention.text;
}

function personOf(
  views: readonly BlockView[],
  group: PersonGroup,
  bylines: ReadonlySet<string>,
  isName: (at: number, i: number) => boolean,
): PersonFact {
  const named = group.spans.map((span) => ({
    mention: mentionOf(views[span.at]!, span),
    size: coreOf(views[span.at]!, span).length,
  }));
  const name = pickName(named);
  const mentions = named.map(({ mention }) => mention);
  return {
    name,
    aliases: [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name),
    roles: findRoles(views, group.spans, isName),
    mentions,
    isQuoted: false,
    isByline: bylines.has(foldName(name)),
  };
}

/** People between two yields. */
const PEOPLE_PER_STEP = 40;

/**
 * People a text names, in order of first mention, each once: all surface forms merged under the fullest one. A language
 * without a tagger gives those that the words around them tell; one we do not know, the page's own authors.
 * `isQuoted` is left false; the sources tell who is quoted. Yields between units of work.
 */
export function* recognizePeopleInSteps(analysis: Analysis, context: FactContext): Generator<undefined, PersonFact[]> {
  const language = findLanguage(context.language);
  if (!language) return findBylinePeople(analysis);
  if (language.names) return yield* recognizePeopleByCues(analysis, language.names);
  const { spans, views } = yield* findNamesInSteps(analysis);
  const bylines = new Set((analysis.article.metadata.byline ?? []).map(foldName));
  const inNames = views.map((view) => new Uint8Array(view.words.length));
  for (const { at, first, last } of spans) inNames[at]!.fill(1, first, last);
  const isName = (at: number, i: number) => inNames[at]![i] === 1;
  yield undefined;
  const groups = groupNames(views, spans).sort(
    (a, b) => a.spans[0]!.at - b.spans[0]!.at || a.spans[0]!.first - b.spans[0]!.first,
  );
  const people: PersonFact[] = [];
  for (const group of groups) {
    people.push(personOf(views, group, bylines, isName));
    if (people.length % PEOPLE_PER_STEP === 0) yield undefined;
  }
  return people;
}

/** `recognizePeopleInSteps` in one go. */
export function recognizePeople(analysis: Analysis, context: FactContext): PersonFact[] {
  const steps = recognizePeopleInSteps(analysis, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
