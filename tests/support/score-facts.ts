import type { Article } from '../../utils/engine/article';
import type { AmountFact, DateFact, Facts, PersonFact, SourceFact } from '../../utils/engine/facts';
import { type Mention, mentionsOverlap } from '../../utils/engine/text-range';
import type { LabelledArticle, LabelledPerson, LabelledSource } from './labelled-article';

export const KINDS = [
  'people',
  'personMentions',
  'roles',
  'dates',
  'dateValues',
  'sources',
  'attributions',
  'amounts',
  'amountValues',
] as const;
export type Kind = (typeof KINDS)[number];
export interface Tally {
  hits: number;
  extra: number;
  missed: number;
}

/** Counts of one or more articles, with what was missed or invented, in words. */
export class FactScore {
  readonly tallies = Object.fromEntries(KINDS.map((kind) => [kind, { hits: 0, extra: 0, missed: 0 }])) as Record<
    Kind,
    Tally
  >;
  readonly sourceTypes = { hits: 0, extra: 0, missed: 0 };
  readonly fullNames = { hits: 0, extra: 0, missed: 0 };
  readonly errors: string[] = [];

  hit(kind: Kind): void {
    this.tallies[kind].hits++;
  }
  miss(kind: Kind, what: string): void {
    this.tallies[kind].missed++;
    this.errors.push(`${kind} missed: ${what}`);
  }
  invent(kind: Kind, what: string): void {
    this.tallies[kind].extra++;
    this.errors.push(`${kind} invented: ${what}`);
  }
}

export function f1Of({ hits, extra, missed }: Tally): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + extra + missed);
}

/** Adds one article's facts, measured against its labels, to a score. */
export function scoreFacts(score: FactScore, { slug, article, labels }: LabelledArticle, facts: Facts): void {
  scorePeople(score, slug, article, labels.people, facts.people);
  scorePlaced(score, slug, article, labels.dates, facts.dates, DATES);
  scoreSources(score, slug, article, labels.sources, facts.sources);
  if (labels.amounts) scorePlaced(score, slug, article, labels.amounts, facts.amounts, AMOUNTS);
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const SMALL = new Set('a an the of for to in on at and der die das des dem den und von'.split(' '));
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !SMALL.has(word)),
  );

/** Texts with their block numbers, headline first. */
function textsOf(article: Article): [block: number, text: string][] {
  return [[-1, article.metadata.headline], ...article.blocks.map(({ text }, n): [number, string] => [n, text])];
}

type Place = Omit<Mention, 'text'>;

function placesOf(article: Article, words: string): Place[] {
  return textsOf(article).flatMap(([block, text]) => {
    const places: Place[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      places.push({ block, start, end });
    }
    return places;
  });
}

/** Places where a person is named, the longer ones first, none inside another. */
function mentionsOf(article: Article, { name, aliases = [], only }: LabelledPerson): Place[] {
  const kept: Place[] = [];
  const allowed = only?.flatMap((words) => placesOf(article, words));
  for (const words of [name, ...aliases].sort((a, b) => b.length - a.length))
    for (const place of placesOf(article, words))
      if (
        !kept.some((other) => mentionsOverlap(other, place)) &&
        (!allowed || allowed.some((other) => mentionsOverlap(other, place)))
      )
        kept.push(place);
  return kept;
}

function scorePeople(
  score: FactScore,
  slug: string,
  article: Article,
  labels: LabelledPerson[],
  people: PersonFact[],
): void {
  const free = new Set(people);
  for (const label of labels) {
    const names = [label.name, ...(label.aliases ?? [])].map(fold);
    const found =
      [...free].find(({ name }) => fold(name) === names[0]) ??
      [...free].find(({ name, aliases }) => [name, ...aliases].some((each) => names.includes(fold(each))));
    if (found) free.delete(found);
    if (label.optional) continue;
    const places = mentionsOf(article, label);
    if (!found) {
      score.miss('people', `${slug}: ${label.name}`);
      score.tallies.personMentions.missed += places.length;
      score.tallies.roles.missed += label.roles?.length ?? 0;
      continue;
    }
    score.hit('people');
    if (fold(found.name) === names[0]) score.fullNames.hits++;
    else {
      score.fullNames.missed++;
      score.errors.push(`fullName: ${slug}: ${label.name} <- ${found.name}`);
    }
    for (const place of places) {
      if (found.mentions.some((mention) => mentionsOverlap(mention, place))) score.hit('personMentions');
      else score.miss('personMentions', `${slug}: ${label.name} at ${place.block}:${place.start}`);
    }
    for (const mention of found.mentions)
      if (!places.some((place) => mentionsOverlap(mention, place)))
        score.invent('personMentions', `${slug}: ${label.name}: ${mention.text}`);
    scoreRoles(
      score,
      `${slug}: ${label.name}`,
      label.roles ?? [],
      found.roles.map(({ text }) => text),
    );
  }
  for (const person of free) {
    score.invent('people', `${slug}: ${person.name}`);
    score.tallies.personMentions.extra += person.mentions.length;
  }
}

/** Two wordings of one role share at least half of the words of the longer one. */
function areAkin(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared / Math.max(one.size, other.size) >= 0.5;
}

function scoreRoles(score: FactScore, who: string, labels: string[], roles: string[]): void {
  const free = new Set(roles);
  for (const label of labels) {
    const found = [...free].find((role) => areAkin(role, label));
    if (found) free.delete(found);
    if (found) score.hit('roles');
    else score.miss('roles', `${who}: ${label}`);
  }
  for (const role of free) score.invent('roles', `${who}: ${role}`);
}

/** Labels in reading order with the places where their surfaces stand. */
function placesInOrder<Label extends readonly [surface: string, ...unknown[]]>(
  article: Article,
  labels: readonly Label[],
  slug: string,
): { label: Label; place: Place }[] {
  const texts = textsOf(article);
  let at = 0;
  let from = 0;
  return labels.map((label) => {
    const [surface] = label;
    let start = -1;
    for (let k = at; k < texts.length && start < 0; k++) {
      start = texts[k]![1].indexOf(surface, k === at ? from : 0);
      if (start >= 0) [at, from] = [k, start + surface.length];
    }
    if (start < 0) throw new Error(`${slug}: no "${surface}" in the text from there on`);
    return { label, place: { block: texts[at]![0], start, end: from } };
  });
}

/** How labels of one place each are held against the facts of a kind. */
interface Reading<Label, Fact> {
  spans: Kind;
  values: Kind;
  isOptional(label: Label): boolean;
  isRight(fact: Fact, label: Label): boolean;
  /** Label and fact in words, for what was missed and invented. */
  wanted(label: Label): string;
  got(fact: Fact): string;
}

const DATES: Reading<LabelledArticle['labels']['dates'][number], DateFact> = {
  spans: 'dates',
  values: 'dateValues',
  isOptional: ([, , optional]) => optional === '?',
  isRight: ({ value }, [, label]) => withoutQualifiers(value) === withoutQualifiers(label),
  wanted: ([surface, value]) => `${surface} = ${value}`,
  got: ({ mention, value }) => `${mention.text} = ${value}`,
};

const AMOUNTS: Reading<NonNullable<LabelledArticle['labels']['amounts']>[number], AmountFact> = {
  spans: 'amounts',
  values: 'amountValues',
  isOptional: ([, , , optional]) => optional === '?',
  isRight: (fact, [, value, unit]) => fact.value === value && fact.unit === unit,
  wanted: ([surface, value, unit]) => `${surface} = ${value} ${unit}`,
  got: ({ mention, value, unit }) => `${mention.text} = ${value} ${unit}`,
};

const withoutQualifiers = (edtf: string): string => edtf.replace(/[~?%]/g, '');

function scorePlaced<Label extends readonly [surface: string, ...unknown[]], Fact extends { mention: Mention }>(
  score: FactScore,
  slug: string,
  article: Article,
  labels: readonly Label[],
  facts: readonly Fact[],
  { spans, values, isOptional, isRight, wanted, got }: Reading<Label, Fact>,
): void {
  const free = new Set(facts);
  for (const { label, place } of placesInOrder(article, labels, slug)) {
    const found = [...free].find(({ mention }) => mentionsOverlap(mention, place));
    if (found) free.delete(found);
    if (isOptional(label)) continue;
    if (!found) {
      score.miss(spans, `${slug}: ${wanted(label)}`);
      score.tallies[values].missed++;
      continue;
    }
    score.hit(spans);
    if (isRight(found, label)) score.hit(values);
    else {
      score.miss(values, `${slug}: ${wanted(label)} <- ${got(found)}`);
      score.tallies[values].extra++;
    }
  }
  for (const fact of free) {
    score.invent(spans, `${slug}: ${got(fact)}`);
    score.tallies[values].extra++;
  }
}

function scoreSources(
  score: FactScore,
  slug: string,
  article: Article,
  labels: LabelledSource[],
  sources: SourceFact[],
): void {
  const free = new Set(sources.filter(({ statements }) => statements.length > 0));
  const placed = labels.map((label) => ({ label, places: label.says.map((words) => placeOf(article, words, slug)) }));
  for (const { label, places } of placed) {
    const found = bestOf([...free], label, places);
    if (found) free.delete(found);
    if (label.optional) continue;
    if (!found) {
      score.miss('sources', `${slug}: ${label.type} ${label.name}`);
      score.tallies.attributions.missed += places.length;
      continue;
    }
    score.hit('sources');
    if (found.type === label.type) score.sourceTypes.hits++;
    else {
      score.sourceTypes.missed++;
      score.errors.push(`sourceType: ${slug}: ${label.name}: ${label.type} <- ${found.type}`);
    }
    for (const [i, place] of places.entries()) {
      if (found.statements.some(({ mention }) => mentionsOverlap(mention, place))) score.hit('attributions');
      else score.miss('attributions', `${slug}: ${label.name}: ${label.says[i]}`);
    }
    for (const { mention } of found.statements)
      if (!places.some((place) => mentionsOverlap(mention, place)))
        score.invent('attributions', `${slug}: ${label.name}: ${mention.text.slice(0, 60)}`);
  }
  for (const source of free) {
    score.invent('sources', `${slug}: ${source.type} ${source.name}`);
    score.tallies.attributions.extra += source.statements.length;
  }
}

function placeOf(article: Article, words: string, slug: string): Place {
  for (const [block, text] of textsOf(article)) {
    const start = text.indexOf(words);
    if (start >= 0) return { block, start, end: start + words.length };
  }
  throw new Error(`${slug}: "${words}" is not in the text`);
}

/** The source that a label means: same words in its name, or one name inside the other and a statement in common. */
function bestOf(sources: SourceFact[], { name }: LabelledSource, places: Place[]): SourceFact | undefined {
  const want = wordsOf(name);
  const ranked = sources.map((source) => {
    const have = wordsOf(source.name);
    const shared = [...want].filter((word) => have.has(word)).length;
    const likeness = shared / (want.size + have.size - shared);
    const isInside = shared > 0 && shared === Math.min(want.size, have.size);
    const isShared = source.statements.some(({ mention }) => places.some((place) => mentionsOverlap(mention, place)));
    const rank = likeness > 0.99 ? 3 : isInside || likeness >= 0.5 ? (isShared ? 2 : 1) + likeness / 2 : 0;
    return { source, rank };
  });
  return ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)[0]?.source;
}
