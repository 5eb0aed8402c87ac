import type { ComponentChildren } from 'preact';
import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';

interface Props {
  title: string;
  /** Where the row leads; a row without evidence of its own leads nowhere and is plain text. */
  mention: Mention | undefined;
  onOpen(mention: Mention): void;
  /** At the end of the title's line. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

/** A fact in a list. The title is the control, and its target is stretched over the row. */
export function Row({ title, mention, onOpen, aside, children }: Props) {
  return (
    <li class="fact">
      <div class="fact-head">
        {mention ? (
          <button type="button" class="fact-title fact-link" onClick={trusted(() => onOpen(mention))} dir="auto">
            {title}
          </button>
        ) : (
          <span class="fact-title" dir="auto">
            {title}
          </span>
        )}
        {aside}
      </div>
      {children}
    </li>
  );
}
