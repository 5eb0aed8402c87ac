import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/IconButton';
import { useTranslate } from '../translate';
import { useId } from '../use-id';
import { COMMAND_IDS, COMMANDS, type CommandGroup, type KeyChoices, keyName, keysOf } from './commands';
import { useLayer } from './layers';

const GROUPS = {
  moving: 'reader_keys_moving',
  listening: 'reader_keys_listening',
  marking: 'reader_marks',
  looks: 'reader_keys_looks',
  article: 'reader_keys_article',
  reader: 'reader_keys_reader',
} as const satisfies Record<CommandGroup, string>;

/** All keys of the reader, as a sheet over it. */
export function KeySheet({ choices, onClose }: { choices: KeyChoices; onClose(): void }) {
  const t = useTranslate();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useLayer(true, onClose);
  useEffect(() => sheet.current?.focus(), []);
  const groups = (Object.keys(GROUPS) as CommandGroup[]).map((group) => ({
    group,
    ids: COMMAND_IDS.filter((command) => COMMANDS[command].group === group && keysOf(command, choices).length > 0),
  }));
  return (
    <section class="sheet ui" role="dialog" aria-labelledby={id} tabIndex={-1} ref={sheet}>
      <div class="layer-head">
        <h2 id={id}>{t('reader_keys')}</h2>
        <IconButton icon="close" label={t('reader_keys_close')} keys="Escape" onPress={onClose} />
      </div>
      <div class="sheet-columns">
        {groups
          .filter(({ ids }) => ids.length > 0)
          .map(({ group, ids }) => (
            <section key={group}>
              <h3>{t(GROUPS[group])}</h3>
              <dl>
                {ids.map((command) => (
                  <div key={command}>
                    <dt>{t(COMMANDS[command].label)}</dt>
                    <dd>
                      {keysOf(command, choices).map((key) => (
                        <kbd key={key}>{keyName(key, t)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
                {group === 'reader' ? (
                  <div>
                    <dt>{t('reader_close')}</dt>
                    <dd>
                      <kbd>Esc</kbd>
                    </dd>
                  </div>
                ) : null}
              </dl>
            </section>
          ))}
      </div>
    </section>
  );
}
