import type { PersonFact } from '../../../facts';
import type { NameCues } from '../../../languages/name-cues';
import type { Mention } from '../../../text-range';
import type { Analysis } from '../../analysis';
import { loadNameLists } from '../../tagger/word-traits';
import { areNeighbours, type BlockView, foldName, isCapitalised, viewBlock } from '../name-span';
import { type CuedName, findCuedNames } from './find-cued-names';
import { findCuedRoles } from './find-roles';

/** More than these no reader asks for. */
const MAX_ROLES = 8;

interface Person {
  fact: PersonFact;
  core: string[];
}

/** Names of a text put together by person: in full, then by surname, then by given name. */
class People {
  readonly all: Person[] = [];
  readonly byFullName = new Map<string, Person>();
  /** The one named last of those who bear it. */
  readonly bySurname = new Map<string, Person>();
  readonly byGivenName = new Map<string, Person>();

  add(core: string[], name: string): Person {
    const known = this.byFullName.get(core.join(' ')) ?? (core.length === 1 ? this.bySurname.get(core[0]!) : undefined);
    const fact: PersonFact = { name, aliases: [], roles: [], mentions: [], isQuoted: false, isByline: false };
    const person = known ?? { fact, core };
    if (!known) this.all.push(person);
    if (core.length > 1) {
      this.byFullName.set(core.join(' '), person);
      this.byGivenName.set(core[0]!, person);
    }
    this.bySurname.set(core.at(-1)!, person);
    return person;
  }
}

/** People of a text in a language without a tagger: whom bylines, titles, offices and known given names tell. */
export function* recognizePeopleByCues(analysis: Analysis, cues: NameCues): Generator<undefined, PersonFact[]> {
  const people = new People();
  const bylines = new Set((analysis.article.metadata.byline ?? []).map(foldName));
  const named: { view: BlockView; names: CuedName[] }[] = [];
  for (const [at, block] of analysis.blocks.entries()) {
    const view = viewBlock(block);
    named.push({ view, names: findCuedNames(view, at, cues) });
    yield undefined;
  }
  const surnames = new Set(named.flatMap(({ view, names }) => names.map(({ last }) => fold(view, last - 1))));
  const givenNames = new Set(named.flatMap(({ view, names }) => names.flatMap((name) => givenOf(view, name))));
  for (const { view, names } of named)
    for (const name of names) if (name.last - name.first > 1) people.add(coreOf(people, view, name, cues).core, '');
  for (const { view, names } of named) {
    const places = [...names, ...findAgain(view, names, cues, surnames, givenNames)];
    for (const name of places.sort((a, b) => a.first - b.first)) addName(people, view, name, cues);
    yield undefined;
  }
  for (const { fact } of people.all) fact.isByline = bylines.has(foldName(fact.name));
  const facts = people.all.map(({ fact }) => fact).filter(({ mentions }) => mentions.length > 0);
  return facts.sort(
    (a, b) => a.mentions[0]!.block - b.mentions[0]!.block || a.mentions[0]!.start - b.mentions[0]!.start,
  );
}

const fold = (view: BlockView, i: number): string => foldName(view.words[i]!);
const givenOf = (view: BlockView, { first, last }: CuedName): string[] => (last - first > 1 ? [fold(view, first)] : []);

/** Places where a known surname, or a listed given name of somebody, stands alone; a genitive ending is no part of it. */
function findAgain(
  view: BlockView,
  names: readonly CuedName[],
  cues: NameCues,
  surnames: ReadonlySet<string>,
  givenNames: ReadonlySet<string>,
): CuedName[] {
  const taken = new Uint8Array(view.words.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const found: CuedName[] = [];
  const { given } = loadNameLists();
  for (const [i, word] of view.words.entries()) {
    if (taken[i] || !isCapitalised(word)) continue;
    const key = keyOf(word, cues, surnames);
    const isSurname = surnames.has(key);
    if (!isSurname && !(givenNames.has(key) && given.has(key) && !cues.noName.test(word))) continue;
    const before = i > 0 && areNeighbours(view, i - 1) ? view.words[i - 1]! : '';
    if (cues.article.test(before) || (ADJECTIVE.test(before) && !cues.speech.test(before))) continue;
    if (view.block.tokens[i + 1]?.kind === 'number') continue;
    const isNamed = isCapitalised(before) && !cues.roleNoun.test(before) && !cues.noName.test(before);
    if (isNamed && !cues.honorific.test(before)) continue;
    found.push({ at: -1, first: i, last: i + 1 });
  }
  return found;
}

/** "Der warme Sommer": what has an adjective is no name; verbs of the past end alike. */
const ADJECTIVE = /^(?:\p{Ll}{2,}[^t]e[rnms]?|letzte[rnms]?|nächste[rnms]?|alte[rnms]?|kalte[rnms]?)$/u;

/** A word as the name it is, or as the name it is the genitive of. */
function keyOf(word: string, cues: NameCues, names: { has(key: string): boolean }): string {
  const whole = foldName(word);
  return names.has(whole) ? whole : foldName(word.replace(cues.genitive, ''));
}

/** The folded words of a name, and how many letters of a genitive stand behind it. */
function coreOf(people: People, view: BlockView, { first, last }: CuedName, cues: NameCues) {
  const core = view.words.slice(first, last).map(foldName);
  const closing = view.words[last - 1]!;
  const bare = keyOf(closing, cues, people.bySurname);
  if (bare === core.at(-1) || !people.bySurname.has(bare)) return { core, ending: 0 };
  core[core.length - 1] = bare;
  return { core, ending: cues.genitive.exec(closing)?.[0].length ?? 0 };
}

function addName(people: People, view: BlockView, name: CuedName, cues: NameCues): void {
  const { first, last } = name;
  const { block } = view;
  const { core, ending } = coreOf(people, view, name, cues);
  const start = block.tokens[first]!.start;
  const end = block.tokens[last - 1]!.end - ending;
  const mention: Mention = { block: block.block, start, end, text: block.text.slice(start, end) };
  const byGiven = core.length === 1 && !people.bySurname.has(core[0]!) ? people.byGivenName.get(core[0]!) : undefined;
  const { fact } = byGiven ?? people.add(core, mention.text);
  if (fact.name === '' || (fact.mentions.length > 0 && core.length > 1 && !fact.name.includes(' '))) {
    if (fact.name !== '') fact.aliases.push(fact.name);
    fact.name = mention.text;
  }
  fact.mentions.push(mention);
  if (mention.text !== fact.name && !fact.aliases.includes(mention.text)) fact.aliases.push(mention.text);
  for (const role of findCuedRoles(view, name, cues)) {
    const isKnown = fact.roles.some(({ text }) => text.includes(role.text));
    if (!isKnown && fact.roles.length < MAX_ROLES) fact.roles.push(role);
  }
}
