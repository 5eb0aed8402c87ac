import { foldText } from './text';

const OPENING =
  /^(?:by|von|par|por|di|da|af|av|door|text|words by|written by|from|texte|tekst|autor(?:in)?|author|redaktion|foto|photo(?:graphs?)? by|reported by|story by|opinion by|analysis by|interview:?)\s*:?\s+/i;
const SPLIT =
  /\s*(?:[,;|•·\n/、，]|\s&\s|\s[-–—]\s|(?<=\s)(?:and|und|et|y|e|og|och|en|i|ja|ve|with|mit|avec)(?=\s))\s*/iu;
/** Bodies, desks and jobs: what stands where a name would. */
const NO_PERSON =
  /(?:^|\s)(?:agenc\w*|agentur\w*|agencia|agence|reuters|bloomberg|afp|dpa\w*|apa|ansa|efe|ap|associated press|press association|pa media|xinhua|ians|pti|ani|tass|sda|keystone|ntb|ritzau|tt|belga|lusa|sid|kna|epd|red|redaktion\w*|redacci[oó]n\w*|r[ée]daction\w*|redazione|redactie|redakcja|redakce|redaksjon\w*|newsroom|news ?desk|desk|staff\w*|team|editors?|editorial|editor in chief|correspondents?|correspondante?|korrespondent\w*|reporters?|redakteur\w*|journalists?|journaliste|writers?|columnists?|contributors?|contributing|chief|administrator|admin|guest|webmaster|online|news|magazine|media|press|tv|radio|zeitung|nachrichten|newspaper|limited|ltd|inc|gmbh|ag|service|services|bureau|the|verlag|digital|com|net|org|staff writer|min read|follow|published|updated|unknown|anonymous|null|undefined|authors?|autor(?:en|es|in|innen)?|auteurs?)(?=$|\s)/iu;
/** Where they report from, and for whom. Lower case: a name may have such a part in capitals. */
const PLACE = /\s(?:in|at|for|für|aus|à)\s.{0,80}$/u;
const MAX_NAME = 45;
const MAX_WORDS = 6;

/** Names of people out of raw bylines: split, without addresses, desks, agencies, roles and the outlet itself. */
export function cleanNames(raw: string[], siteNames: string[]): string[] {
  const outlets = new Set(siteNames.map((name) => foldText(name).replaceAll(' ', '')));
  const names = new Map<string, string>();
  for (const text of raw) {
    if (/^(?:https?:|www\.|@)/i.test(text)) continue;
    for (const part of splitNames(text)) {
      const folded = foldText(part);
      if (!folded || part.length > MAX_NAME || part.split(' ').length > MAX_WORDS) continue;
      if (/\d|^[a-z]{1,4}$|[@!?]|\.[a-z]{2,}$/.test(part) || !/\p{L}{2}/u.test(part)) continue;
      if (NO_PERSON.test(folded) || outlets.has(folded.replaceAll(' ', '')) || isBranch(part, outlets)) continue;
      if (!names.has(folded)) names.set(folded, part);
    }
  }
  return [...names.values()];
}

/** A branch of the outlet: its abbreviation in capitals and more. */
function isBranch(part: string, outlets: Set<string>): boolean {
  const first = /^(\p{Lu}{2,6})\s/u.exec(part)?.[1];
  return first !== undefined && outlets.has(first.toLowerCase());
}

function splitNames(text: string): string[] {
  return text
    .replace(/\([^()]{0,80}\)|\S{1,80}@\S{1,80}|https?:\S{1,200}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .split(SPLIT)
    .map((part) =>
      part
        .trim()
        .replace(OPENING, '')
        .replace(PLACE, '')
        .replace(/^[\s.:"']+|[\s:"']+$/g, ''),
    );
}
