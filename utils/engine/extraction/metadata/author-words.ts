import { wordSet } from './word-set';

/** Agencies by name, and what they call themselves. */
const AGENCIES = wordSet(
  'reuters bloomberg afp dpa apa ansa efe ap xinhua ians pti ani tass interfax ria anadolu aa iha dha sda keystone ntb ritzau tt stt belga anp lusa sid kna epd aap upi kyodo jiji yonhap antara bernama agencies agenturen agencias agences agency agentur agencia agência agence agenzia ajansı nachrichtenagentur',
);
const AGENCY_NAMES = ['associated press', 'press association', 'pa media', 'france presse', 'presse agentur'];
/** Newsrooms, desks and outlets. */
const BODIES = wordSet(
  'red newsroom desk newsdesk webdesk staff team editors editorial online news magazine media press tv radio zeitung nachrichten newspaper limited ltd inc gmbh ag service services bureau verlag digital com net org redazione redactie redakcja redakce redaksi redação',
);
const BODY_PARTS = ['redaktion', 'redaksjon', 'redacción', 'redaccion', 'rédaction', 'redaction'];
/** What people do. */
const ROLES = wordSet(
  'editor correspondent correspondents correspondant correspondante korrespondent korrespondentin reporter reporters redakteur redakteurin journalist journalists journaliste writer writers columnist columnists contributor contributors contributing chief guest',
);
/** Placeholders that stand where a name would. */
const JUNK = wordSet(
  'administrator admin webmaster unknown anonymous null undefined author authors autor autoren autores autorin auteur auteurs login published updated posted',
);
const JUNK_NAMES = ['min read', 'sign in', 'sign up', 'sign out', 'log in', 'log out'];
/** Words of controls. People have some of them for a name: they count only where a page may hold anything. */
const CONTROLS = wordSet(
  'follow register subscribe subscription newsletter newsletters read more share view see all post posts profile about contact menu search home comment comments bio email account advertisement anmelden abonnieren folgen mehr teilen connexion abonnez suivre plus seguir iniciar ver accedi skip show click here twitter facebook instagram linkedin youtube whatsapp telegram website privacy terms cookie cookies latest top live breaking',
);

export type AuthorKind = 'person' | 'agency' | 'role' | 'junk';

/** What a name in a byline stands for; `folded`: as `foldText` gives it. */
export function kindOfAuthor(folded: string): AuthorKind {
  const words = folded.split(' ');
  if (has(words, JUNK) || holds(folded, JUNK_NAMES)) return 'junk';
  if (words.some(isAgency) || holds(folded, AGENCY_NAMES)) return 'agency';
  if (words[0] === 'the' || has(words, BODIES) || BODY_PARTS.some((part) => folded.includes(part))) return 'agency';
  return has(words, ROLES) ? 'role' : 'person';
}

/** Whether a text is an agency and nothing else. */
export function isAgencyName(folded: string): boolean {
  return isAgency(folded) || AGENCY_NAMES.includes(folded);
}

/** Whether a text names a control or another place of the page. */
export function isControl(folded: string): boolean {
  return has(folded.split(' '), CONTROLS);
}

/** An agency has branches: dpa, dpa-infocom, dpaq. */
function isAgency(word: string): boolean {
  return AGENCIES.has(word) || (word.startsWith('dpa') && word.length <= 12);
}

function has(words: string[], list: Set<string>): boolean {
  return words.some((word) => list.has(word));
}

/** Whether whole words of a text are one of the names. */
function holds(folded: string, names: string[]): boolean {
  return names.some((name) => ` ${folded} `.includes(` ${name} `));
}
