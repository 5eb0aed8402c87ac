import type { SETTINGS, Settings } from '../../utils/extension/settings/schema';
import { useTranslate } from '../translate';
import { KeptArticles, type KeptArticlesProps } from './KeptArticles';
import { Comfortable, LOOK_CONTROLS } from './LookControl';
import { Outcome, type OutcomeText } from './Outcome';
import { Preview } from './Preview';
import { SettingControl } from './SettingControl';
import { type ShortcutKeys, Shortcuts } from './Shortcuts';
import { SECTIONS } from './sections';
import { Transfer } from './Transfer';

interface Props {
  schema: typeof SETTINGS;
  settings: Settings;
  keys: ShortcutKeys;
  version: string;
  /** Of the packaged font that is chosen, once it is there. */
  face: string | null;
  kept: KeptArticlesProps;
  outcome: OutcomeText | null;
  /** `done`: said once it is done, with the way back. */
  onChange(patch: Partial<Settings>, done?: string): void;
  onChangeKeys(): void;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onDismiss(): void;
  parseSite(typed: string): string | null;
  parseSitePath(typed: string): string | null;
}

/** The options page, from the settings' schema and the list of sections. */
export function OptionsView(props: Props) {
  const t = useTranslate();
  const { schema, settings, onChange, parseSite, parseSitePath } = props;
  return (
    <div class="options">
      <header class="options-head">
        <img src="/icons/mark.svg" alt="" width="32" height="32" />
        <h1>{t('options_title')}</h1>
      </header>
      <aside class="options-preview">
        <Preview view={settings} face={props.face} />
      </aside>
      <main>
        {SECTIONS.map((section) => (
          <section class="section" key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{t(section.title)}</h2>
            {section.text && <p class="hint">{t(section.text)}</p>}
            {section.settings.map((key) => {
              const LookControl = LOOK_CONTROLS[key];
              if (LookControl) return <LookControl key={key} {...{ settings, onChange, parseSite }} />;
              return (
                <SettingControl
                  key={key}
                  label={schema[key].label}
                  control={schema[key].control}
                  value={settings[key]}
                  onChange={(value, done) => onChange({ [key]: value }, done)}
                  parseSite={parseSite}
                  parseSitePath={parseSitePath}
                />
              );
            })}
            {section.id === 'type' ? <Comfortable onChange={onChange} /> : null}
          </section>
        ))}
        <Shortcuts keys={props.keys} onChangeKeys={props.onChangeKeys} />
        <KeptArticles {...props.kept} />
        <Transfer onExport={props.onExport} onImport={props.onImport} onReset={props.onReset} />
        <footer class="hint">{t('options_version', props.version)}</footer>
      </main>
      <Outcome outcome={props.outcome} onDismiss={props.onDismiss} />
    </div>
  );
}
