import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';

/** Copies what a report of a failure needs; says so once it has. */
export function CopyDetails({ onCopy }: { onCopy(): void }) {
  const t = useTranslate();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          onCopy();
          setCopied(true);
        }}
      >
        {t('popup_copyDetails')}
      </Button>
      <output class="card-meta">{isCopied ? t('popup_copied') : ''}</output>
    </>
  );
}
