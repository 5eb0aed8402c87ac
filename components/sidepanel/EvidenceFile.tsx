import { useRef } from 'preact/hooks';
import type { PackProblem } from '../../utils/engine/export/read-pack';
import type { MessageKey } from '../../utils/extension/i18n';
import { Button } from '../controls/Button';
import { translateCount, useLanguage } from '../translate';

interface Props {
  /** The file whose facts are shown; `null` while they are the page's own. */
  opened: { fileName: string; lost: number } | null;
  /** Why the file chosen last cannot be shown. */
  problem: PackProblem | null;
  onOpen(file: File): void;
  onBack(): void;
}

const PROBLEMS: Record<PackProblem, MessageKey> = {
  'too-long': 'sidepanel_evidence_tooLong',
  'not-json': 'sidepanel_evidence_unknown',
  'not-a-pack': 'sidepanel_evidence_unknown',
  newer: 'sidepanel_evidence_newer',
  'other-article': 'sidepanel_evidence_otherArticle',
};

/** Shows facts that were saved before in place of the page's own, and says that it does. */
export function EvidenceFile({ opened, problem, onOpen, onBack }: Props) {
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="evidence-file">
      <p role="status">
        {problem ? (
          language.t(PROBLEMS[problem])
        ) : opened ? (
          <>
            {language.t('sidepanel_evidence_shown')} <bdi>{opened.fileName}</bdi>.{' '}
            {opened.lost > 0 ? translateCount(language, 'sidepanel_evidence_lost', opened.lost) : null}
          </>
        ) : null}
      </p>
      {opened ? <Button onPress={onBack}>{language.t('sidepanel_evidence_back')}</Button> : null}
      <Button onPress={() => input.current?.click()}>{language.t('sidepanel_evidence_open')}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be chosen again.
          if (file) onOpen(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
