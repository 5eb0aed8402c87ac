import type { ComponentChildren } from 'preact';
import { FactEditing } from '../facts/FactEditing';
import type { EditFacts } from '../facts/fact-editing';
import type { PopupState } from './PopupView';

interface Props {
  state: PopupState;
  /** Left out while the facts shown are not the page's own. */
  edit: EditFacts | undefined;
  children: ComponentChildren;
}

/** Facts that can be dismissed and corrected, where an article is shown. */
export function Editable({ state, edit, children }: Props) {
  if (state.kind !== 'article') return <>{children}</>;
  return (
    <FactEditing key={state.article.metadata.url} article={state.article} facts={state.facts} edit={edit} isTypable>
      {children}
    </FactEditing>
  );
}
