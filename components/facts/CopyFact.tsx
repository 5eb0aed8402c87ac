import { useContext, useEffect, useState } from 'preact/hooks';
import type { FactText } from '../../utils/engine/export/fact-text';
import { IconButton } from '../controls/IconButton';
import { useTranslate } from '../translate';
import { FactActionsContext } from './facts-context';

/** How long it is said that something was copied. */
const SAID_MS = 3_000;

/** Takes a fact elsewhere, with its words and where they are from. */
export function CopyFact({ fact }: { fact: FactText }) {
  const t = useTranslate();
  const { copy } = useContext(FactActionsContext);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [words]);
  if (!copy) return null;
  const say = (isCopied: boolean) => setWords(t(isCopied ? 'reader_copied' : 'reader_copyFailed'));
  return (
    <span class="fact-copy">
      <span role="status">{words}</span>
      <IconButton icon="copy" label={t('facts_copyFact', fact.title)} onPress={() => void copy(fact).then(say)} />
    </span>
  );
}
