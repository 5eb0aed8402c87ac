import type { ComponentChildren } from 'preact';
import type { FactText } from '../../utils/engine/export/fact-text';
import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';
import { CopyFact } from './CopyFact';
import { type EditableFact, FactActions } from './FactActions';

interface Props {
  title: string;
  /** Where the row leads; a row without evidence of its own leads nowhere and is plain text. */
  mention: Mention | undefined;
  onOpen(mention: Mention): void;
  /** At the end of the title's line. */
  aside?: ComponentChildren;
  /** What is copied of it. */
  fact: FactText;
  /** How it can be dismissed and corrected; left out where it cannot be. */
  editable?: Omit<EditableFact, 'title'>;
  children?: ComponentChildren;
}

/** A fact in a list. The title is the control, and its target is stretched over the row. */
export function Row({ title, mention, onOpen, aside, fact, editable, children }: Props) {
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
        <CopyFact fact={fact} />
      </div>
      {children}
      {editable ? <FactActions {...editable} title={title} /> : null}
    </li>
  );
}
