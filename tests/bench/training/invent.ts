/** Training text of our own making: templates filled with names of the whole world, corpora with other names in them. */
import { readFileSync } from 'node:fs';

export interface CorpusDocument {
  text: string;
  entities: { start: number; end: number; text: string; type: string }[];
}

interface NameList {
  order: string;
  given: string[];
  surnames: string[];
}

const here = (name: string) => new URL(name, import.meta.url);
const slots = JSON.parse(readFileSync(here('slots.json'), 'utf8')) as Record<string, string[]>;
const templates = readFileSync(here('templates.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const lists: NameList[] = readFileSync(here('world-names.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [, order, given, surnames] = line.split('\t') as [string, string, string, string];
    return { order, given: given.split('|'), surnames: surnames.split('|') };
  });

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

interface InventedName {
  full: string;
  given: string;
  surname: string;
}

const PARTICLES = ['de la', 'van der', 'von', 'de', 'da', 'al-', 'bin', 'La', 'Le', 'Van Der', 'Mc', 'O’'];
/** Share of names with a middle initial, a second surname, a particle: about as news has them. */
const INITIAL = 0.06;
const DOUBLE = 0.05;
const PARTICLE = 0.05;
const INITIALS_ONLY = 0.02;

function inventName(random: Random): InventedName {
  const list = pick(lists, random);
  let given = pick(list.given, random);
  let surname = pick(list.surnames, random);
  if (random() < DOUBLE) surname = `${surname}${random() < 0.5 ? '-' : ' '}${pick(list.surnames, random)}`;
  if (random() < PARTICLE) {
    const particle = pick(PARTICLES, random);
    surname = /[-’c]$/.test(particle) ? `${particle}${surname}` : `${particle} ${surname}`;
  }
  if (list.order === 'arabic' && random() < 0.4) surname = `al-${surname}`;
  if (list.order === 'surname-first' && random() < 0.8) return { full: `${surname} ${given}`, given, surname };
  if (random() < INITIALS_ONLY) given = `${given[0]}.${pick(list.given, random)[0]}.`;
  const middle = random() < INITIAL ? ` ${pick(list.given, random)[0]}.` : '';
  return { full: `${given}${middle} ${surname}`, given, surname };
}

const KINDS: Readonly<Record<string, { list: string; type?: string }>> = {
  R: { list: 'role' },
  L: { list: 'place', type: 'LOC' },
  C: { list: 'country', type: 'LOC' },
  O: { list: 'organization', type: 'ORG' },
  T: { list: 'team', type: 'ORG' },
  W: { list: 'thing' },
};
/** `{S} Street` names no person. */
const NO_PERSON =
  /^ (?:Bridge|Street|Avenue|Foundation|University|Institute|Act|County|Hospital|Trophy|Church|Airport|telescope|administration|family)|^'s disease| & /;
const BEFORE_NO_PERSON = /(?:Storm|Hurricane|Saint|USS|&) $|plays $/;

/** `[text]` of a template with its slots filled. */
function fill(template: string, random: Random): CorpusDocument {
  const entities: CorpusDocument['entities'] = [];
  let text = '';
  let last: InventedName = inventName(random);
  let at = 0;
  for (const match of template.matchAll(/\{([A-Z])\}/g)) {
    text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const kind = match[1]!;
    const slot = KINDS[kind];
    let value: string;
    let type = slot?.type;
    if (slot) value = pick(slots[slot.list]!, random);
    else {
      if (kind === 'P') last = inventName(random);
      const name = kind === 'Q' ? inventName(random) : last;
      value = kind === 'S' ? name.surname : kind === 'G' ? name.given : name.full;
      const isPerson = !NO_PERSON.test(template.slice(at)) && !BEFORE_NO_PERSON.test(text);
      type = isPerson ? 'PER' : undefined;
    }
    const article = /^the (?=\p{Lu})/u.exec(value)?.[0] ?? '';
    if (text === '' && article) value = value.slice(article.length);
    else if (article && /\bthe $/i.test(text)) value = value.slice(article.length);
    const isLong = value.startsWith('the ');
    const start = text.length + (isLong ? 4 : 0);
    text += value;
    if (type) entities.push({ start, end: text.length, text: text.slice(start), type });
  }
  text += template.slice(at);
  return { text, entities };
}

const MOST_TOGETHER = 5;

/** Invented documents of one to five sentences each. */
export function inventDocuments(count: number, random: Random): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  for (let i = 0; i < count; i++) {
    const document: CorpusDocument = { text: '', entities: [] };
    const size = 1 + Math.floor(random() * MOST_TOGETHER);
    for (let k = 0; k < size; k++) {
      const { text, entities } = fill(pick(templates, random), random);
      const shift = document.text.length;
      for (const entity of entities)
        document.entities.push({ ...entity, start: entity.start + shift, end: entity.end + shift });
      document.text += `${text}\n`;
    }
    documents.push(document);
  }
  return documents;
}

/** The same text with other people in it: what remains to learn from is what stands around them. */
export function renamePeople({ text, entities }: CorpusDocument, random: Random): CorpusDocument {
  const renamed: CorpusDocument = { text: '', entities: [] };
  const others = new Map<string, string>();
  let at = 0;
  const letters = [...text];
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < at) continue;
    renamed.text += letters.slice(at, entity.start).join('');
    at = entity.end;
    let value = letters.slice(entity.start, entity.end).join('');
    if (entity.type === 'PER' && /^\p{Lu}/u.test(value)) {
      const words = value.split(' ');
      const name = inventName(random);
      const surname = others.get(words.at(-1)!) ?? name.surname;
      others.set(words.at(-1)!, surname);
      value = words.length === 1 ? surname : `${name.given} ${surname}`;
    }
    const start = [...renamed.text].length;
    renamed.text += value;
    renamed.entities.push({ ...entity, start, end: start + [...value].length, text: value });
  }
  renamed.text += letters.slice(at).join('');
  return renamed;
}

/** The same text in capitals, as headlines and datelines have it. */
export function shout({ text, entities }: CorpusDocument): CorpusDocument {
  const loud = [...text].map((letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter)).join('');
  return { text: loud, entities: entities.map((entity) => ({ ...entity, text: entity.text.toUpperCase() })) };
}

/** The same text as a headline: Every Longer Word With a Capital. */
export function capitalise({ text, entities }: CorpusDocument): CorpusDocument {
  const titled = text.replaceAll(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  return { text: titled.length === text.length ? titled : text, entities };
}
