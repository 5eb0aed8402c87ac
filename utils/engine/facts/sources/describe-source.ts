import type { PersonFact, SourceType } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Mention } from '../../text-range';
import { loadNameLists } from '../tagger/word-traits';
import { ROLE_NOUNS } from '../tagger/words/roles';
import { lastBefore } from './last-before';
import type { SourceReading } from './read-block';
import { entityAt, isCapital, type SourceView, type TokenSpan } from './source-view';

/** Who a noun phrase means, before it is merged with what was named before. */
export interface NamedSource {
  name: string;
  type: SourceType;
  person?: number;
  /** The noun the phrase is about; lower case. */
  head: string;
  /** "the official", "the company": somebody named before. */
  isBack: boolean;
  /** "the singer", "the 56-year-old": a person named before, if any. */
  isPersonBack?: boolean;
  /** The text names it as a place: it speaks, but finds nothing out. */
  isPlace?: boolean;
  isPronoun?: 'single' | 'group' | 'thing';
  mention: Mention;
}

export interface PlacedPerson {
  mention: Mention;
  person: number;
}

/** Which nouns will do: those known to speak, any with an article, or any at all. */
export type NounsAllowed = 'known' | 'determined' | 'any';

/** What never speaks, whatever verb follows. */
const NOBODY =
  /^(?:a|an|the|his|her|its|their|i|we|you|me|us|there|here|this|that|which|what|who|one|nobody|none|nothing|something|anything|everything|everyone|anyone|someone|somebody|being|such|much|more|so|as|number|percent|percentage|share|proportion|half|third|quarter|rest|majority|name|\d[\d.,%]*)$/;
/** "automaker", "chipmaker". */
const MAKER = /^\p{Ll}{3,}makers?$/u;
const SHOUTED = /^(?:\p{Lu}\.?){2,}$/u;
const GENITIVE = /^['’]s?$/;
/** "a group of physicians": the physicians speak. */
const COLLECTIVE =
  /^(?:group|number|team|panel|coalition|handful|dozens|hundreds|thousands|pair|trio|couple|majority|series)$/;
const SPEAKER = /^(?:spokes(?:man|woman|person|people|men|women)|officials?|sources?)$/;
/** "some of the survivors", "one of the posts": those behind "of" speak. */
const PART = /^(?:some|one|many|most|several|two|three|both|all|none|each|another|any|few)$/;
/** What stands alone for people nobody names. */
const SOME_PEOPLE = /^(?:some|many|several|others|most|both|another)$/;
const OWN = /^(?:my|our|your)$/;
/** "Beijing-based", "Democratic-leaning" */
const DESCRIBING = /-(?:based|leaning|led|backed|owned|run|wide|funded|style)$/;
const AGE = /-year-olds?$/;
/** "letters released", "a report seen": the document and what became of it. */
const PARTICIPLE = /(?:[a-z]ed|seen|sent|written|shown)$/;
/** Of several words: the phrase speaks for its organization ("company management"). */
const BODY = /^(?:management|leadership|executives|board|side|camp|authorities)$/;

/**
 * Index of the phrase's main noun: the last word before its first preposition, or before what became of a document; or
 * the speaker whom a long name stands before ("Ministry of Foreign Affairs spokesperson").
 */
function headOf(view: SourceView, words: AttributionWords, { first, last }: TokenSpan): number {
  const { forms } = view;
  if (last - first > 2 && SPEAKER.test(forms[last - 1]!) && isCapital(view, last - 2)) return last - 1;
  for (let i = first + 1; i < last; i++) {
    const isFate = PARTICIPLE.test(forms[i]!) && words.documentNouns.has(forms[i - 1]!);
    if (isFate || words.headEnds.test(forms[i]!)) return i - 1;
  }
  return last - 1;
}

/** Without how it was said ("in a statement") and what became of a document ("letters released"). */
function withoutTail({ forms }: SourceView, words: AttributionWords, { first, last }: TokenSpan): TokenSpan {
  const isChannel = words.carrierNouns.has(forms[last - 1]!) || words.channelNouns.has(forms[last - 1]!);
  let end = last;
  for (let i = last - 2; isChannel && end === last && i > first && i >= last - 4; i--)
    if (/^(?:in|on|via|through)$/.test(forms[i]!)) end = i;
  const isFate = end - first > 1 && PARTICIPLE.test(forms[end - 1]!) && words.documentNouns.has(forms[end - 2]!);
  return { first, last: isFate ? end - 1 : end };
}

/**
 * Says who a noun phrase means and what kind of source that is; `null` where it means nobody who can say something.
 */
export function describeSource(
  reading: Pick<SourceReading, 'words' | 'host'>,
  view: SourceView,
  span: TokenSpan,
  people: readonly PlacedPerson[],
  allowed: NounsAllowed,
): NamedSource | null {
  const { words } = reading;
  const { block, forms } = view;
  span = withoutTail(view, words, span);
  if (PART.test(forms[span.first]!) && forms[span.first + 1] === 'of' && span.last - span.first > 2)
    return describeSource(reading, view, { first: span.first + 2, last: span.last }, people, allowed);
  const isDetermined = words.determiners.has(forms[span.first]!);
  const isOpened = isDetermined && span.last - span.first > 1 && forms[span.first] !== 'those';
  // "some in Gaza": nothing but the article's word says who.
  const isBare = isOpened && words.prepositions.has(forms[span.first + 1]!);
  const first = isOpened && !isBare ? span.first + 1 : span.first;
  const start = block.tokens[first]!.start;
  const end = block.tokens[span.last - 1]!.end;
  const mention: Mention = { block: block.block, start, end, text: block.text.slice(start, end) };
  const at = headOf(view, words, { first, last: span.last });
  if (COLLECTIVE.test(forms[at]!) && forms[at + 1] === 'of' && words.anonymousNouns.has(forms[span.last - 1]!))
    return { name: mention.text, type: 'anonymous', head: forms[span.last - 1]!, isBack: false, mention };
  const head = forms[at]!;
  const found: NamedSource = { name: mention.text, type: 'organization', head, isBack: false, mention };
  if (span.last - span.first === 1) {
    if (words.singlePronouns.has(head)) return { ...found, isPronoun: 'single' };
    if (words.groupPronouns.has(head)) return { ...found, isPronoun: 'group' };
    if (words.thingPronouns.has(head)) return { ...found, isPronoun: 'thing' };
  }
  if (SOME_PEOPLE.test(head) && (isBare || span.last - span.first === 1) && allowed !== 'known')
    return { ...found, type: 'anonymous' };
  if (NOBODY.test(head) || DESCRIBING.test(head) || OWN.test(forms[span.first]!)) return null;
  const person = personOf(view, people, first, at, span.last);
  if (person)
    return { ...found, type: 'person', name: person.mention.text, person: person.person, mention: person.mention };
  const isNamed =
    isCapital(view, at) &&
    (SHOUTED.test(block.tokens[at]!.text) ||
      !(isSentenceStart(view, at) && at === first && allowed === 'known' && loadNameLists().common.has(head)));
  const entity = entityAt(block, block.tokens[at]!.start);
  const back = isDetermined && words.pointers.test(forms[span.first]!);
  const isBack =
    back && span.last - first <= 2 && at === span.last - 1 && !isCapital(view, at) && !isCapital(view, first);
  if (isOutlet(reading, view, first, at, isNamed || entity !== undefined))
    return { ...found, type: 'outlet', isBack: false };
  if (words.outletNouns.has(head) && (isBack || head === 'media' || (at > first && isCapital(view, first))))
    return { ...found, type: 'outlet', isBack };
  if (mention.text.startsWith('@')) return { ...found, type: 'social' };
  if (words.socialNouns.has(head)) return { ...found, type: 'social', isBack };
  const owner = lastGenitive(forms, first, at);
  const owned =
    owner > first && words.documentNouns.has(head)
      ? describeSource(reading, view, { first, last: owner }, people, 'known')
      : null;
  if (owned?.type === 'outlet') return owned;
  const isLabel = at > first && isCapital(view, at) && /^(?:records|data|research|post|analysis|release)$/.test(head);
  if (words.documentNouns.has(head) && !isLabel) return { ...found, type: 'document', isBack };
  if (words.organizationNouns.has(head) || MAKER.test(head)) return { ...found, type: 'organization', isBack };
  if (words.anonymousNouns.has(head.slice(head.lastIndexOf('-') + 1))) return { ...found, type: 'anonymous', isBack };
  const isAgent = AGE.test(head) || ROLE_NOUNS.has(head);
  if (back && isAgent && !isCapital(view, at)) return { ...found, type: 'anonymous', isBack: true, isPersonBack: true };
  // "the Prime Minister": whoever has that office, if the text names them.
  if (back && isAgent && (!entity || entity.type === 'person')) return { ...found, type: 'anonymous', isBack: true };
  if (isNamed || entity) return entity?.type === 'place' ? { ...found, isPlace: true } : found;
  const isBody = BODY.test(head) && forms.slice(first, at).some((form) => words.organizationNouns.has(form));
  if (isBody) return found;
  const genitive = lastGenitive(forms, first, at);
  if (genitive > first && allowed !== 'known')
    return describeSource(reading, view, { first: span.first, last: genitive }, people, allowed);
  const isPermitted =
    allowed === 'any' || (allowed === 'determined' && isDetermined) || (allowed !== 'known' && isAgent);
  return isPermitted && /\p{L}/u.test(head) ? { ...found, type: 'anonymous', isBack } : null;
}

/** Where the genitive mark before a phrase's main noun is: "the researchers' calculations" are the researchers'. */
function lastGenitive(forms: readonly string[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) if (GENITIVE.test(forms[i]!)) return i;
  return -1;
}

/** The person a phrase means: its main noun is part of the name, or a role before it. */
function personOf(
  { block, forms }: SourceView,
  people: readonly PlacedPerson[],
  first: number,
  at: number,
  last: number,
): PlacedPerson | undefined {
  const head = block.tokens[at]!;
  const covering = lastBefore(people, (each) => each.mention.start, head.end);
  if (covering && covering.mention.end >= head.end) return covering;
  const end = block.tokens[last - 1]!.end;
  const closing = lastBefore(people, (each) => each.mention.start, end);
  if (!closing || closing.mention.end !== end || closing.mention.start < head.end || forms[at]!.endsWith('s'))
    return undefined;
  let k = last - 1;
  while (k > first && block.tokens[k]!.start > closing.mention.start) k--;
  return /^(?:of|by|with|to|from|for|in|at|the|and|journal|['’]s)$/.test(forms[k - 1]!) ? undefined : closing;
}

/** Whether a phrase names a news medium: by its words, or as the one whose page this is. */
function isOutlet(
  { words, host }: Pick<SourceReading, 'words' | 'host'>,
  view: SourceView,
  first: number,
  at: number,
  isName: boolean,
): boolean {
  const { forms } = view;
  if (words.outletNames.has(forms[at]!) && isCapital(view, at)) return true;
  if (!isName) return false;
  if (words.outletWords.has(forms[at]!) && isCapital(view, at)) return true;
  const letters = forms
    .slice(first, at + 1)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 3 && host.replaceAll(/[^\p{L}\p{N}]/gu, '').startsWith(letters);
}

function isSentenceStart({ block }: SourceView, i: number): boolean {
  const sentence = lastBefore(block.sentences, ({ firstToken }) => firstToken, i + 1);
  return sentence !== undefined && i - sentence.firstToken <= 1;
}

/** Every place where a person is named, by block. */
export function placePeople(people: readonly PersonFact[]): Map<number, PlacedPerson[]> {
  const placed = new Map<number, PlacedPerson[]>();
  people.forEach(({ mentions }, person) => {
    for (const mention of mentions) {
      const there = placed.get(mention.block) ?? [];
      there.push({ mention, person });
      placed.set(mention.block, there);
    }
  });
  for (const there of placed.values()) there.sort((a, b) => a.mention.start - b.mention.start);
  return placed;
}
