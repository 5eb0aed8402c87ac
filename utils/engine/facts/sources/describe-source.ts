import type { PersonFact, SourceType } from '../../facts';
import type { AttributionWords } from '../../languages/attribution-words';
import type { Mention } from '../../text-range';
import { lastBefore } from './last-before';
import type { SourceView, TokenSpan } from './noun-phrase';

/** Who a noun phrase means, before it is merged with what was named before. */
export interface NamedSource {
  name: string;
  type: SourceType;
  person?: number;
  /** The noun the phrase is about; lower case. */
  head: string;
  /** "the official", "the company": somebody named before. */
  isBack: boolean;
  isPronoun?: 'single' | 'group' | 'thing';
  mention: Mention;
}

const CAPITAL = /^\p{Lu}/u;
const HEAD_END =
  /^(?:of|in|at|for|from|with|on|inside|within|familiar|close|near|who|against|behind|involved|about|outside|briefed|working|representing|signed|received|speaking)$/;

/** Index of the phrase's main noun: the last word before its first preposition. */
function headOf({ forms }: SourceView, { first, last }: TokenSpan): number {
  for (let i = first + 1; i < last; i++) if (HEAD_END.test(forms[i]!)) return i - 1;
  return last - 1;
}

/**
 * Says who a noun phrase means and what kind of source that is; `null` where it means nobody who can say something.
 * `isSurelySpeaker`: it stands beside a quotation, so that any noun will do.
 */
export function describeSource(
  view: SourceView,
  words: AttributionWords,
  span: TokenSpan,
  people: readonly { mention: Mention; person: number }[],
  isSurelySpeaker: boolean,
): NamedSource | null {
  const { block, forms } = view;
  const isDetermined = words.determiners.has(forms[span.first]!);
  const first =
    isDetermined && span.last - span.first > 1 && forms[span.first] !== 'those' ? span.first + 1 : span.first;
  const start = block.tokens[first]!.start;
  const end = block.tokens[span.last - 1]!.end;
  const mention: Mention = { block: block.block, start, end, text: block.text.slice(start, end) };
  const at = headOf(view, { first, last: span.last });
  const head = forms[at]!;
  const found: NamedSource = { name: mention.text, type: 'organization', head, isBack: false, mention };
  if (span.last - span.first === 1) {
    if (words.singlePronouns.has(head)) return { ...found, isPronoun: 'single' };
    if (words.groupPronouns.has(head)) return { ...found, isPronoun: 'group' };
    if (words.thingPronouns.has(head)) return { ...found, isPronoun: 'thing' };
  }
  const headRange = block.tokens[at]!;
  const placed = lastBefore(people, (each) => each.mention.start, mention.end);
  const named =
    placed && placed.mention.end > mention.start && placed.mention.end >= headRange.end ? placed : undefined;
  if (named)
    return { ...found, type: 'person', name: named.mention.text, person: named.person, mention: named.mention };
  const lastWord = forms[span.last - 1]!;
  const isNamed = CAPITAL.test(headRange.text) && !(first === span.first && at === first && isSentenceStart(view, at));
  const nearest = lastBefore(block.entities, (each) => each.start, headRange.end);
  const entity = nearest !== undefined && nearest.end > headRange.start;
  if (words.outletNames.has(head) || ((isNamed || entity) && words.outletWords.has(lastWord))) {
    return { ...found, type: 'outlet' };
  }
  if (mention.text.startsWith('@')) return { ...found, type: 'social' };
  const isBack = isDetermined && /^(?:the|that|this)$/.test(forms[span.first]!) && span.last - first === 1;
  if (words.socialNouns.has(head)) return { ...found, type: 'social', isBack };
  if (words.documentNouns.has(head)) return { ...found, type: 'document', isBack };
  if (words.organizationNouns.has(head)) return { ...found, type: 'organization', isBack };
  if (words.anonymousNouns.has(head)) return { ...found, type: 'anonymous', isBack };
  if (isNamed || entity) return found;
  return isSurelySpeaker && isDetermined ? { ...found, type: 'anonymous', isBack } : null;
}

function isSentenceStart({ block }: SourceView, i: number): boolean {
  const sentence = lastBefore(block.sentences, ({ firstToken }) => firstToken, i + 1);
  return sentence !== undefined && i - sentence.firstToken <= 1;
}

/** Every place where a person is named, by block. */
export function placePeople(people: readonly PersonFact[]): Map<number, { mention: Mention; person: number }[]> {
  const placed = new Map<number, { mention: Mention; person: number }[]>();
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
