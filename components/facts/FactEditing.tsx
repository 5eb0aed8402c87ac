import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { FactEdit, FactEditsChange } from '../../utils/engine/fact-edits';
import type { Facts } from '../../utils/engine/facts';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';
import { EDIT_PROBLEM_WORDS, type EditFacts, FactEditingContext } from './fact-editing';
import { YourChanges } from './YourChanges';

interface Props {
  article: Article;
  facts: Facts | null;
  /** Left out where nothing can be kept, and for facts that are not the page's own. */
  edit?: EditFacts | undefined;
  isTypable: boolean;
  children: ComponentChildren;
}

/** Lets the facts within be dismissed and corrected, says what became of it, and lists what was changed. */
export function FactEditing({ article, facts, edit, isTypable, children }: Props) {
  const t = useTranslate();
  const [said, setSaid] = useState<{ words: string; undo?: FactEdit[] } | null>(null);
  const actions = useMemo(() => {
    if (!edit) return null;
    const change = async (wanted: FactEditsChange, words: string) => {
      const problem = await edit(wanted);
      if (problem) setSaid({ words: t(EDIT_PROBLEM_WORDS[problem]) });
      else setSaid({ words, ...(wanted.put.length ? { undo: wanted.put } : {}) });
    };
    return {
      article,
      isTypable,
      edit: (wanted: FactEditsChange, words: string) => void change(wanted, words),
    };
  }, [article, edit, isTypable, t]);
  if (!actions) return <>{children}</>;
  const { undo } = said ?? {};
  return (
    <FactEditingContext.Provider value={actions}>
      {children}
      <div class="fact-edit-said">
        <p role="status">{said?.words}</p>
        {undo ? (
          <Button onPress={() => actions.edit({ put: [], drop: undo }, t('facts_edit_back'))}>
            {t('facts_edit_undo')}
          </Button>
        ) : null}
      </div>
      <YourChanges
        edits={facts?.edits ?? []}
        onBack={(drop) => actions.edit({ put: [], drop }, t('facts_edit_back'))}
      />
    </FactEditingContext.Provider>
  );
}
