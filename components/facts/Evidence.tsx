import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';

interface Props {
  mention: Mention;
  /** What is said about the words, in small print after them. */
  note?: string;
  onOpen(mention: Mention): void;
}

/** Words of the article just as they stand there, leading to their place in it. */
export function Evidence({ mention, note, onOpen }: Props) {
  return (
    <button type="button" class="fact-evidence" onClick={trusted(() => onOpen(mention))} dir="auto">
      <span class="fact-words">{mention.text}</span>
      {note ? <span class="fact-note">{note}</span> : null}
    </button>
  );
}
