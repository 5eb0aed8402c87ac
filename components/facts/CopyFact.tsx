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
  const { copy, say } = useContext(FactActionsContext);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [words]);
  if (!copy) return null;
  const show = (isCopied: boolean) => {
    const phrase = t(isCopied ? 'reader_copied' : 'reader_copyFailed');
    setWords(phrase);
    say(phrase);
  };
  return (
    <span class="fact-copy">
      {words ? <span aria-hidden="true">{words}</span> : null}
      <IconButton icon="copy" label={t('facts_copyFact', fact.title)} onPress={() => void copy(fact).then(show)} />
    </span>
  );
}
