import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';

interface Props {
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** The settings as a file, and back to the start. */
export function Transfer({ onExport, onImport, onReset }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{t('options_transfer')}</h2>
      <p class="hint">{t('options_transfer_text')}</p>
      <div class="actions">
        <Button onPress={onExport}>{t('options_export')}</Button>
        <Button onPress={() => field.current?.click()}>{t('options_import')}</Button>
        <Button onPress={onReset}>{t('options_reset')}</Button>
      </div>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('options_import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onImport(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
