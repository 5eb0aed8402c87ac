import { KINSHIP, ROLE_MODIFIERS, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { FUNCTION_WORDS, PERSON_VERBS } from '../tagger/words/speech';
import { wordSet } from '../tagger/words/word-set';

/** Positions of players in the short form of team sheets. */
const POSITIONS = wordSet('QB RB FB WR TE OL OT OG DL DT DE LB CB SS FS PG SG SF PF LHP RHP DH');

/** Ends of nouns for what people do. */
const AGENT = /[a-z](?:er|or|ist|ian|man|woman|men|ess|eer|maker|star|head|pro)s?$/;
/** Words with such an end that are something else. */
const NO_AGENT = wordSet(
  'other another former older elder younger under after ever never whether over however later earlier rather together better',
  'matter order offer number per either neither newer bigger larger smaller higher lower longer shorter wider stronger faster',
  'slower greater fewer closer inner outer upper further her for or nor letter paper water power winter summer october november',
  'december september quarter center centre chapter theater dinner corner border river weather feather leather brother sister',
  'mother father daughter tower shower computer server printer trailer newsletter folder cover sober tender super major minor',
  'prior interior exterior error terror horror mirror color colour favor favour labor labour harbor honor honour humor humour',
  'rumor floor door poor motor factor sector vector tor senior junior superior inferior anterior vapor tumor armor flavor manor',
  'business process success access address dress press less mess guess unless stress loss cross boss witness illness fitness',
  'awareness darkness wilderness list mist twist exist resist insist consist assist persist fist wrist gist checklist shortlist',
  'human woman german roman norman ottoman italian asian indian russian christian guardian canadian australian brazilian',
  'egyptian iranian syrian nigerian ukrainian palestinian egyptian belgian norwegian hungarian californian consider discover',
  'remember deliver recover gather answer enter suffer wonder trigger register transfer prefer refer differ occur ahead instead',
  'beer career deer cheer sheer steer peer engineering hunger danger finger anger manner banner layer prayer monster cluster disaster',
  'master poster roster filter shelter counter encounter character parameter diameter cancer laser user tier easier happier barrier',
);

/** Finite and other verbs that end a noun phrase and cannot be told by their form. */
const PLAIN_VERBS = wordSet(
  'is are was were be been has have had do does did will would can could may might must should shall met saw made hit put let got get',
  'took take gave give came come went go left led held hold kept ran run set cut shot sent spent built brought bought caught fought',
  'sought taught found became become began begin broke chose drew drove fell flew grew knew rose spoke stood swore threw wore makes',
  'takes gives comes goes gets sees leads holds runs plays works lives wants says calls called named including include includes',
  'pleaded remains serves served appears appeared accused charged arrested',
);

/** Words that neither a role before a name nor the start of one after it may hold. */
const BREAKS = wordSet(
  'than then-and via per versus vs plus amid among between behind beside during without within against',
);

/** Whether a word is the noun a role is worded around, singular or plural. List form, but the word itself for capitals. */
export function isRoleNoun(form: string, word: string): boolean {
  if (KINSHIP.has(form)) return false;
  if (ROLE_NOUNS.has(form) || TITLES.has(form) || POSITIONS.has(word)) return true;
  if (form.endsWith('s') && ROLE_NOUNS.has(form.slice(0, -1))) return true;
  const last = form.slice(form.lastIndexOf('-') + 1);
  return last !== form && last.length > 2 && ROLE_NOUNS.has(last);
}

/** Whether a lower-case word looks like a noun for a person, known or not: `rusher`, `lyricist`. */
export function looksLikeAgent(form: string): boolean {
  return form.length > 4 && AGENT.test(form) && !NO_AGENT.has(form) && !KINSHIP.has(form) && !FUNCTION_WORDS.has(form);
}

/** Whether a lower-case word ends the noun phrase it stands next to. */
export function isPhraseBreak(form: string): boolean {
  if (ROLE_MODIFIERS.has(form) || ROLE_NOUNS.has(form)) return false;
  if (FUNCTION_WORDS.has(form) || PERSON_VERBS.has(form) || PLAIN_VERBS.has(form) || BREAKS.has(form)) return true;
  return /(?:ing|ed|ly)$/.test(form) && !form.includes('-');
}
