import { Button } from '../controls/Button';
import { useTranslate } from '../translate';

export interface ShortcutKeys {
  reader: string;
  popup: string;
}

/** Which keys do what. Only the browser itself can change them. */
export function Shortcuts({ keys, onChangeKeys }: { keys: ShortcutKeys; onChangeKeys(): void }) {
  const t = useTranslate();
  return (
    <section class="section" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <dl class="keys">
        <Key name={t('options_shortcut_reader')} keys={keys.reader} />
        <Key name={t('options_shortcut_popup')} keys={keys.popup} />
      </dl>
      <p class="hint">{t('options_shortcuts_text')}</p>
      <div class="actions">
        <Button onPress={onChangeKeys}>{t('options_changeShortcuts')}</Button>
      </div>
    </section>
  );
}

function Key({ name, keys }: { name: string; keys: string }) {
  const t = useTranslate();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{keys === '' ? t('options_noShortcut') : <kbd>{keys}</kbd>}</dd>
    </div>
  );
}
