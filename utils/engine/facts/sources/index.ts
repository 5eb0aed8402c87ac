import type { PersonFact, SourceFact } from '../../facts';
import { findLanguage } from '../../languages';
import { rangesOverlap } from '../../text-range';
import type { Analysis, FactContext } from '../analysis';
import { placePeople } from './describe-source';
import { genderOf } from './gender';
import { findLinkedSources } from './linked-sources';
import { recognizeSourcesByPatterns } from './patterns';
import { readBlock, type SourceReading } from './read-block';
import { ABBREVIATION, initialsOf } from './source-names';
import { SourceRegister } from './source-register';

/** Who or what an article attributes its information to, each source once; yields between blocks. */
export function* recognizeSourcesInSteps(
  analysis: Analysis,
  people: readonly PersonFact[],
  context: FactContext,
): Generator<undefined, SourceFact[]> {
  const words = findLanguage(context.language)?.attribution;
  if (!words) return findLinkedSources(analysis);
  if ('patterns' in words) {
    const found = yield* recognizeSourcesByPatterns(analysis, people, words);
    addLinks(analysis, found);
    return found;
  }
  const blocks = new Map(analysis.blocks.map((block) => [block.block, block]));
  const register = new SourceRegister(people, words, (person) => genderOf(person, blocks));
  const reading: SourceReading = {
    words,
    register,
    people,
    host: hostOf(analysis.article.metadata.url),
    previous: null,
  };
  const placed = placePeople(people);
  let goesOn: readonly SourceFact[] = [];
  for (const block of analysis.blocks) {
    if (block.isProse) {
      goesOn = readBlock(reading, block, placed.get(block.block) ?? [], goesOn);
      yield undefined;
    }
  }
  const facts = register.entries.map(({ fact }) => fact);
  spellOut(analysis, facts);
  addLinks(analysis, facts);
  return facts.filter(({ statements, declined }) => statements.length > 0 || declined);
}

/** Calls an organization by its long form where the text has it: CBP is "Customs and Border Protection". */
function spellOut({ blocks }: Analysis, facts: readonly SourceFact[]): void {
  const short = facts.filter(({ name, type }) => type === 'organization' && ABBREVIATION.test(name));
  if (short.length === 0) return;
  const longForms = new Map<string, string>();
  for (const { entities, text } of blocks) {
    for (const { type, start, end } of entities) {
      const name = text.slice(start, end);
      const initials = initialsOf(name);
      if (type === 'organization' && initials.length > 2 && name.includes(' ') && !longForms.has(initials))
        longForms.set(initials, name);
    }
  }
  for (const fact of short) fact.name = longForms.get(fact.name.replaceAll('.', '')) ?? fact.name;
}

/** Host of an address, without `www.`; empty where there is none. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** The address a source's name, or its cue, is linked to. */
function addLinks({ article }: Analysis, facts: SourceFact[]): void {
  for (const fact of facts) {
    const places = [...fact.mentions, ...fact.statements.flatMap(({ cue }) => (cue ? [cue] : []))];
    for (const place of places) {
      const marks = article.blocks[place.block]?.marks ?? [];
      const link = marks.find((mark) => mark.kind === 'link' && rangesOverlap(mark, place));
      if (link?.kind === 'link') {
        fact.href = link.href;
        break;
      }
    }
  }
}
