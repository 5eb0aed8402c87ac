import { bareText, foldText } from '../../fold-text';
import { isAgencyName, kindOfAuthor } from './author-words';
import type { SiteNames } from './site-name';

/** Those a page names as authors. */
export interface AuthorNames {
  people: string[];
  /** Agencies, newsrooms and outlets. */
  agencies: string[];
}

/** An author as the page words it. */
export interface RawAuthor {
  text: string;
  isOrganization?: boolean;
}

const OPENING =
  /^(?:by|von|par|por|di|da|af|av|door|text|words by|written by|from|texte|tekst|autor(?:in)?|author|foto|photo(?:graphs?)? by|reported by|story by|opinion by|analysis by|interview:?)\s*:?\s+/i;
const SPLIT =
  /\s*(?:[,;|•·\n/、，]|\s&\s|\s[-–—]\s|(?<=\s)(?:and|und|et|y|e|og|och|en|i|ja|ve|with|mit|avec)(?=\s))\s*/i;
/** Where they report from, and for whom. Lower case: a name may have such a part in capitals. */
const PLACE = /\s(?:in|at|for|für|aus|à)\s.{0,80}$/;
const MAX_NAME = 45;
const MAX_WORDS = 6;
/** Fields of one page that are read; a hostile one may have any number. */
const MAX_RAW = 40;

/** Parts raw bylines into names of people and of bodies, without addresses and jobs. */
export function readAuthorNames(raw: RawAuthor[], siteNames: SiteNames): AuthorNames {
  const outlets = siteNames.bare;
  const people = new Map<string, string>();
  const agencies = new Map<string, string>();
  const keep = (into: Map<string, string>, name: string): void => {
    const folded = foldText(name);
    if (folded && !into.has(folded)) into.set(folded, name);
  };
  for (const { text, isOrganization } of raw.slice(0, MAX_RAW)) {
    if (/^(?:https?:|www\.|@)/i.test(text)) continue;
    if (isOrganization || outlets.has(bareText(text))) {
      if (isName(text) && kindOfAuthor(foldText(text)) !== 'junk') keep(agencies, trimName(text));
      continue;
    }
    const parts = splitNames(text, siteNames).filter((part) => foldText(part));
    // "post.example, Nordhaven, Norway": what follows the outlet is its place, or an agency.
    const isOfOutlet = outlets.has(bareText(parts[0] ?? ''));
    let found = 0;
    for (const part of parts) {
      const isOutlet = outlets.has(bareText(part)) || isBranch(part, outlets);
      const kind = isOutlet ? 'agency' : kindOfAuthor(foldText(part));
      if (kind === 'agency' && isName(part)) keep(agencies, part);
      if (kind === 'person' && isName(part) && isPersonal(part) && !isOfOutlet) keep(people, part);
      if (kind === 'person' || kind === 'agency') found++;
    }
    for (const [, inner] of text.matchAll(/\(([^()]{2,30})\)/g)) {
      if (isAgencyName(foldText(inner!))) keep(agencies, inner!.trim());
    }
    // "Staff reporter" alone is all the page says.
    const whole = trimName(text.replace(OPENING, ''));
    if (found === 0 && kindOfAuthor(foldText(whole)) === 'role' && isName(whole)) keep(agencies, whole);
  }
  return { people: [...people.values()], agencies: [...agencies.values()] };
}

function isName(text: string): boolean {
  return (
    text.length <= MAX_NAME && text.split(' ').length <= MAX_WORDS && /[^\0-@]{2}/.test(text) && !/[@!?]/.test(text)
  );
}

/** Digits, addresses and shorthands are no names of people. */
function isPersonal(part: string): boolean {
  return !/\d|^[a-z]{1,4}$|\.[a-z]{2,}$/.test(part);
}

/** A branch of the outlet: its abbreviation in capitals and more. */
function isBranch(part: string, outlets: Set<string>): boolean {
  const first = /^([A-ZÄÖÜÉ]{2,6})\s/.exec(part)?.[1];
  return first !== undefined && outlets.has(first.toLowerCase());
}

function splitNames(text: string, { found }: SiteNames): string[] {
  const whole = text
    .replace(/\([^()]{0,80}\)|\S{1,80}@\S{1,80}|https?:\S{1,200}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '');
  // The outlet's name may stand behind a name without anything between: "Ada Lind MORNING TIDE".
  const outlet = found.find(({ value }) => whole.length > value.length + 5 && whole.endsWith(` ${value}`));
  return (outlet ? whole.slice(0, -outlet.value.length) : whole)
    .split(SPLIT)
    .map((part) => trimName(part.trim().replace(OPENING, '').replace(PLACE, '')));
}

function trimName(text: string): string {
  return text.replace(/^[\s.:"']+|[\s:"']+$/g, '');
}

const NAME_SHAPE =
  /^(?:(?:dr|prof|mag|sir)\.?\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:van|von|de|der|den|del|della|da|di|do|dos|du|la|le|el|al|bin|ben|ibn|ten|ter|zu)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;
const DENSE_NAME = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

/** Whether a text has the form of a full name, for places in the page that hold anything. */
export function hasNameShape(text: string): boolean {
  return text.length <= MAX_NAME && (NAME_SHAPE.test(text) || DENSE_NAME.test(text));
}
