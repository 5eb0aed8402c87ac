import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Statement } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';
import { translateCount, useLanguage } from '../translate';
import { Evidence } from './Evidence';

interface Props {
  statements: Statement[];
  /** How many are shown before one asks for the rest. */
  atFirst: number;
  onOpen(mention: Mention): void;
}

/** What somebody says, in the article's words. */
export function Statements({ statements, atFirst, onOpen }: Props) {
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? statements : statements.slice(0, atFirst);
  const rest = statements.length - shown.length;
  return (
    <>
      {shown.map(({ mention, cue, isDirect, via }) => (
        <Fragment key={`${mention.block}:${mention.start}`}>
          <Evidence
            mention={mention}
            note={[language.t(isDirect ? 'facts_direct' : 'facts_indirect'), ...(cue ? [`“${cue.text}”`] : [])].join(
              ' · ',
            )}
            onOpen={onOpen}
          />
          {via ? <Evidence mention={via.mention} note={language.t('facts_via')} onOpen={onOpen} /> : null}
        </Fragment>
      ))}
      {rest > 0 && (
        <button type="button" class="fact-more" onClick={trusted(() => setWhole(true))}>
          {translateCount(language, 'facts_moreStatements', rest)}
        </button>
      )}
    </>
  );
}
