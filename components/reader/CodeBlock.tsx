import { useContext, useState } from 'preact/hooks';
import type { Block } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';
import { RichText } from './RichText';
import { ReadingContext } from './reading-context';

/** Text as it was typed. Long lines scroll by themselves, by keyboard too. */
export function CodeBlock({ block, index }: NumberedBlock<Extract<Block, { type: 'preformatted' }>>) {
  const t = useTranslate();
  const { copy } = useContext(ReadingContext);
  // All of it is code.
  const marks = block.marks.filter(({ kind }) => kind !== 'code');
  const [words, setWords] = useState('');
  const say = (isCopied: boolean) => setWords(t(isCopied ? 'reader_copied' : 'reader_copyFailed'));
  return (
    <div class="code">
      {/* Code runs from left to right in every language. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must get there. */}
      <pre data-block={index} dir={block.direction ?? 'ltr'} tabIndex={0}>
        <code>
          <RichText text={block.text} marks={marks} index={index} />
        </code>
      </pre>
      {copy ? (
        <div class="code-actions ui">
          <span role="status">{words}</span>
          <Button label={t('reader_copyCode_label')} onPress={() => void copy(block.text).then(say)}>
            {t('reader_copyCode')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
