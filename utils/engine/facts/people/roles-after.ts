import type { TextRange } from '../../text-range';
import { KINSHIP, ROLE_MODIFIERS } from '../tagger/words/roles';
import { FUNCTION_WORDS, PERSON_VERBS } from '../tagger/words/speech';
import { type BlockView, hasLetter, isCapitalised, type NameSpan } from './name-span';
import { isRoleNoun, looksLikeAgent } from './role-words';

const ARTICLE = /^(?:the|a|an|his|her|their|its|our|another|also|currently|formerly|now|both)$/;
const STOP_SIGN = /^[,;:.!?()[\]“”"—–]$/;
const RELATIVE = /^(?:who|whose|whom|which|that|where|when|while|because|but|after|before|since|until|as|during|if)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|be|been)$/;
const LINK =
  /^(?:of|at|for|in|with|to|on|from|by|and|de|about|against|under|over|into|between|covering|specializing|specialising)$/;
const COPULA = /^(?:is|was|became|remains|serves|served|works|worked|being)$/;
const MAX_TOKENS = 26;
/** A head further from the start than this belongs to something else. */
const MAX_HEAD = 9;

/** Whether a verb ends the phrase at `i`. Plural nouns look like verbs: only those that people do are taken. */
function endsPhrase({ words, forms }: BlockView, i: number): boolean {
  const form = forms[i]!;
  if (STOP_SIGN.test(words[i]!) || RELATIVE.test(form) || AUXILIARY.test(form)) return true;
  return PERSON_VERBS.has(form) && words[i] === form;
}

/** Where a phrase ends: also over "Munich, Germany," and "Director, Acme Securities". */
function endOfPhrase(view: BlockView, first: number, limit: number): number {
  const { words, forms, otherNames } = view;
  let last = first;
  let hasLink = false;
  while (last < limit && last - first < MAX_TOKENS) {
    if (endsPhrase(view, last)) {
      const next = last + 1;
      const isPlace = words[last] === ',' && hasLink && otherNames[last - 1]! > 0 && otherNames[next]! > 0;
      const isEmployer = words[last] === ',' && !hasLink && isCapitalised(words[last - 1]) && otherNames[next]! > 1;
      if (!isPlace && !isEmployer) break;
    } else if (LINK.test(forms[last]!)) hasLink = true;
    last++;
  }
  while (last > first && LINK.test(forms[last - 1]!)) last--;
  return last;
}

/** The noun phrase from token `from` on, if a role noun heads it: a token range without its article. */
function readRole(
  view: BlockView,
  from: number,
  limit: number,
  isName: (i: number) => boolean,
): [number, number] | null {
  const { words, forms } = view;
  let first = from;
  while (first < limit && ARTICLE.test(forms[first]!)) first++;
  if (first >= limit || (!hasLetter(words[first]!) && !/^["“]$/.test(words[first]!))) return null;
  const last = endOfPhrase(view, first, limit);
  let head = -1;
  for (let i = first; i < last && i - first < MAX_HEAD; i++) {
    const form = forms[i]!;
    if (LINK.test(form) && form !== 'and') break;
    if (isName(i) && !/^['’]s?$/.test(words[i + 1] ?? '') && !isName(i + 1)) return null;
    if (KINSHIP.has(form)) return null;
    if (isRoleNoun(form, words[i]!) || (words[i] === form && looksLikeAgent(form) && !ROLE_MODIFIERS.has(form)))
      head = i;
  }
  if (head < 0 || (FUNCTION_WORDS.has(forms[first]!) && forms[first] !== 'one')) return null;
  return [first, last];
}

/** Parts of a phrase joined by "and" where each is a role of its own: "editor of X and author of Y". */
function splitRoles(view: BlockView, [first, last]: [number, number]): [number, number][] {
  const { words, forms } = view;
  for (let i = first + 2; i + 2 < last; i++) {
    const isSecond =
      forms[i] === 'and' && isRoleNoun(forms[i + 1]!, words[i + 1]!) && /^(?:of|at|for|to)$/.test(forms[i + 2]!);
    if (isSecond && isCapitalised(words[i - 1])) return [[first, i], ...splitRoles(view, [i + 1, last])];
  }
  return [[first, last]];
}

const PARTY = /^(?:[DRI]|Ind|Lab|Con|LD|NDP|SNP)-\p{Lu}/u;
const AGE = /^\d{1,3}$/;

/** Roles worded after a name: in apposition, in brackets, or said of it ("Ann Bo is the mayor of …"). */
export function findRolesAfter(view: BlockView, span: NameSpan, isName: (i: number) => boolean): TextRange[] {
  const { words, forms, block } = view;
  const limit = block.sentences[view.sentenceOf[span.first]!]!.lastToken;
  const ranges: TextRange[] = [];
  const add = (first: number, last: number) => {
    if (last > first) ranges.push({ start: block.tokens[first]!.start, end: block.tokens[last - 1]!.end });
  };
  let i = span.last;
  if (i >= limit) return ranges;
  if ((words[i] === ',' || words[i] === '(') && PARTY.test(words[i + 1] ?? '')) {
    add(i + 1, words[i + 2] === '.' && words[i + 3] !== undefined ? i + 3 : i + 2);
    return ranges;
  }
  if (words[i] === ',' || words[i] === '—' || words[i] === '–' || words[i] === '(') {
    const isBracket = words[i] === '(';
    i++;
    if (AGE.test(words[i] ?? '') && words[i + 1] === ',') i += 2;
    if (forms[i] === 'who' && COPULA.test(forms[i + 1] ?? '')) i += 2;
    if (forms[i] === 'as') return ranges;
    const role = i < limit ? readRole(view, i, limit, isName) : null;
    if (role && (!isBracket || words[role[1]] === ')'))
      for (const [first, last] of splitRoles(view, role)) add(first, last);
    return ranges;
  }
  if (COPULA.test(forms[i]!)) {
    i++;
    while (/^(?:as|also|still|now|then|currently|once|not)$/.test(forms[i] ?? '')) i++;
    const isNegated = forms[i - 1] === 'not';
    if (!isNegated && /^(?:the|a|an|its|his|her|their|one)$/.test(forms[i] ?? '')) {
      const role = readRole(view, i, limit, isName);
      if (role) add(...role);
    }
  }
  return ranges;
}
