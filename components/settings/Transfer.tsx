import { Button } from '../controls/Button';
import { useTranslate } from '../translate';
import { ChooseFile } from './ChooseFile';

interface Props {
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** The settings as a file, and back to the start. */
export function Transfer({ onExport, onImport, onReset }: Props) {
  const t = useTranslate();
  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{t('options_transfer')}</h2>
      <p class="hint">{t('options_transfer_text')}</p>
      <div class="actions">
        <Button onPress={onExport}>{t('options_export')}</Button>
        <ChooseFile label={t('options_import')} onChoose={onImport} />
        <Button onPress={onReset}>{t('options_reset')}</Button>
      </div>
    </section>
  );
}
