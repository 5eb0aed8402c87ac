import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';

interface Props {
  mention: Mention;
  /** In the speaker's own words: set in quotation marks. */
  isDirect?: boolean;
  /** The word that attributes them, for the tooltip. */
  cue?: string | undefined;
  onOpen(mention: Mention): void;
}

/** Words of the article, leading to their place in it. */
export function Evidence({ mention, isDirect = false, cue, onOpen }: Props) {
  return (
    <button type="button" class="fact-evidence" title={cue} onClick={trusted(() => onOpen(mention))} dir="auto">
      <span class="fact-words">{isDirect ? `“${withoutQuotes(mention.text)}”` : mention.text}</span>
    </button>
  );
}

/** The words may bring their own marks, in whichever style the article has, and the comma before "she said". */
function withoutQuotes(text: string): string {
  return text.replace(/^[“”„«»"‘’]+/, '').replace(/,?[“”„«»"‘’]+,?$/, '');
}
