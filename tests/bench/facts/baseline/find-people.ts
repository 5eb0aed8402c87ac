import nlp from 'compromise';
import type { Place, TaggedFacts } from '../labels';
import { foldName } from '../names';

const TITLE = /^(?:(?:mr|mrs|ms|dr|sir|sen|rep|gov|gen|lt|col|prof|president|senator|judge|coach|mayor|chief)\.?\s+)+/i;
const ENDING = /(?:[’']s|[\s,.;:!?"“”()’'])+$/;

type Person = TaggedFacts['people'][number];

/** Who compromise takes for a person, without title and genitive; a surname alone joins the fuller name it ends. */
export function findPeople(paragraphs: string[], title: string): Person[] {
  const people: Person[] = [];
  const found = [title, ...paragraphs].flatMap((text, i) => namesIn(text, i - 1));
  for (const { name, place } of found.sort((a, b) => b.name.length - a.name.length)) {
    const known = people.find((person) => isShortFor(name, person.name));
    if (!known) people.push({ name, aliases: [], roles: [], mentions: [place] });
    else {
      known.mentions.push(place);
      if (!known.aliases?.includes(name)) known.aliases?.push(name);
    }
  }
  return people;
}

/** What compromise puts in its JSON when it is asked for places. */
interface Term {
  text: string;
  offset: { start: number; length: number };
}

function namesIn(text: string, paragraph: number): { name: string; place: Place }[] {
  const terms: Term[] = nlp(text).people().json({ offset: true });
  return terms.flatMap(({ offset }) => {
    const whole = text.slice(offset.start, offset.start + offset.length);
    const name = whole.replace(ENDING, '').replace(TITLE, '');
    const start = offset.start + whole.indexOf(name);
    return /^\p{Lu}/u.test(name) ? [{ name, place: { paragraph, start, end: start + name.length } }] : [];
  });
}

function isShortFor(name: string, fuller: string): boolean {
  const [short, long] = [foldName(name), foldName(fuller)];
  return short === long || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}
