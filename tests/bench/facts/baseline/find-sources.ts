import nlp from 'compromise';
import type { TaggedFacts } from '../labels';
import { foldName } from '../names';

const VERB =
  'said|says|told|added|wrote|writes|announced|confirmed|warned|tweeted|argued|claimed|reported|explained|noted|stated';
/** A name of up to five words, or "a senior official" and the like. */
const WHO =
  "(?:[Tt]he |[Aa]n? )?(?:\\p{Lu}[\\p{L}.’'-]*(?: (?:of |the )?\\p{Lu}[\\p{L}.’'-]*){0,4}|(?:\\p{Ll}+ ){0,3}(?:officials?|spokes(?:man|woman|person)|police|analysts?|researchers|prosecutors|witnesses|sources?))";
const PATTERNS = [
  new RegExp(`(${WHO})(?:, [^,.]{1,80},)? (?:has |have |also )?(?:${VERB})\\b`, 'u'),
  new RegExp(`\\b(?:${VERB}) (${WHO})`, 'u'),
  new RegExp(`\\b[Aa]ccording to (${WHO})`, 'u'),
];
const PRONOUN = new RegExp(`\\b(?:he|she) (?:${VERB})\\b`, 'i');

type Source = TaggedFacts['sources'][number];

/** "X said", "said X" and "according to X", sentence by sentence; "he said" is the person named last. */
export function findSources(paragraphs: string[], people: TaggedFacts['people']): Source[] {
  const sources: Source[] = [];
  let last: string | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const place of sentencesIn(text)) {
      const sentence = text.slice(place.start, place.end);
      const found = PATTERNS.map((pattern) => pattern.exec(sentence)?.[1]).find((name) => name && !isPronoun(name));
      const name: string | null = found ? fullName(found, people) : PRONOUN.test(sentence) ? last : null;
      if (name === null) continue;
      last = name;
      const known = sources.find((source) => foldName(source.name) === foldName(name));
      if (known) known.statements.push({ paragraph, ...place });
      else sources.push({ name, type: typeOf(name, people), statements: [{ paragraph, ...place }] });
    }
  }
  return sources;
}

function sentencesIn(text: string): { start: number; end: number }[] {
  const sentences: { offset: { start: number; length: number } }[] = nlp.tokenize(text).json({ offset: true });
  return sentences.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

const isPronoun = (name: string): boolean => /^(?:he|she|it|they|we|i|you|who|that|this|there|but|and)$/i.test(name);

function fullName(name: string, people: TaggedFacts['people']): string {
  const bare = name.replace(/^(?:the|an?) /i, '');
  const names = (person: TaggedFacts['people'][number]) => [person.name, ...(person.aliases ?? [])].map(foldName);
  return people.find((person) => names(person).includes(foldName(bare)))?.name ?? bare;
}

function typeOf(name: string, people: TaggedFacts['people']): string {
  if (people.some((person) => person.name === name)) return 'person';
  return /^\p{Ll}/u.test(name) ? 'anonymous' : 'organization';
}
