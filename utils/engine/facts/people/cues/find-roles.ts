import type { Role } from '../../../facts';
import type { NameCues } from '../../../languages/name-cues';
import type { TextRange } from '../../../text-range';
import { areNeighbours, type BlockView, isCapitalised } from '../name-span';
import type { CuedName } from './find-cued-names';

/** Letters on either side of a name that may hold a role. */
const REACH = 110;
/** Words before an office that belong to it: "frühere Berliner". */
const MOST_WORDS_BEFORE = 3;
/** "Berliner", "Hamburger": an adjective of a place. */
const OF_PLACE = /^\p{Lu}\p{Ll}+er$/u;

/** Roles worded around one mention of a name. */
export function findCuedRoles(view: BlockView, name: CuedName, cues: NameCues): Role[] {
  const { block } = view;
  const start = block.tokens[name.first]!.start;
  const end = block.tokens[name.last - 1]!.end;
  const ranges: TextRange[] = [];
  const office = officeBefore(view, name, cues);
  if (office) ranges.push(office);
  else {
    const from = Math.max(0, start - REACH);
    const before = cues.roleBefore.exec(block.text.slice(from, start));
    const role = before?.groups?.role;
    if (before && role) {
      const at = from + before.index + before[0].lastIndexOf(role);
      ranges.push({ start: at, end: at + role.length });
    }
  }
  const after = cues.roleAfter.exec(block.text.slice(end, end + REACH));
  const role = after?.groups?.role;
  if (after && role) {
    const at = end + after[0].lastIndexOf(role);
    ranges.push({ start: at, end: at + role.length });
  }
  const party = cues.bracket.exec(block.text.slice(end, end + REACH))?.groups?.party;
  if (party) {
    const at = block.text.indexOf(party, end);
    ranges.push({ start: at, end: at + party.length });
  }
  return ranges.map(({ start: from, end: to }) => {
    const text = block.text.slice(from, to);
    return { text, mention: { block: block.block, start: from, end: to, text } };
  });
}

/** The office right before a name, with the adjectives that belong to it. */
function officeBefore(view: BlockView, { first }: CuedName, cues: NameCues): TextRange | null {
  const { words, block } = view;
  let last = first;
  const isNext = (i: number): boolean => i >= 0 && areNeighbours(view, i);
  while (isNext(last - 1) && cues.honorific.test(words[last - 1]!)) last--;
  if (!isNext(last - 1) || !isCapitalised(words[last - 1]) || !cues.roleNoun.test(words[last - 1]!)) return null;
  let from = last - 1;
  while (isNext(from - 1) && last - from <= MOST_WORDS_BEFORE) {
    const word = words[from - 1]!;
    if (!cues.roleAdjective.test(word) && !OF_PLACE.test(word)) break;
    if (cues.noName.test(word) && !OF_PLACE.test(word)) break;
    from--;
  }
  return { start: block.tokens[from]!.start, end: block.tokens[last - 1]!.end };
}
