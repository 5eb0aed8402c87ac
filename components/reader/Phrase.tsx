import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../utils/extension/i18n';
import { useTranslate } from '../translate';

/** Stands for the part that is an element; no phrase and no article has it. */
const PLACE = '\u0001';

/** A phrase of one part that is more than words: each language puts it where it belongs. */
export function Phrase({ of, children }: { of: MessageKey; children: ComponentChildren }) {
  const [before, after] = useTranslate()(of, PLACE).split(PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
