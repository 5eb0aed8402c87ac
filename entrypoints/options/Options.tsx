import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { paintTheme } from '../../components/look/paint-theme';
import { OptionsView } from '../../components/settings/OptionsView';
import type { OutcomeText } from '../../components/settings/Outcome';
import { translate } from '../../utils/extension/i18n';
import { bringIntoExtensionPage, createFonts } from '../../utils/extension/load-fonts';
import { errorCode, reportError } from '../../utils/extension/report-error';
import { rebase } from '../../utils/extension/settings/rebase';
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from '../../utils/extension/settings/schema';
import { readSettings, updateSettings, watchSettings } from '../../utils/extension/settings/store';
import { parseSettingsFile, renderSettingsFile, SETTINGS_FILE_NAME } from '../../utils/extension/settings/transfer';
import { openShortcutSettings, readShortcut } from '../../utils/extension/shortcuts';
import { parseSitePath } from '../../utils/extension/site-paths';
import { parseSite } from '../../utils/extension/sites';
import { describeProblem } from './describe-problem';
import { saveFile } from './save-file';
import { useKeptArticles } from './use-kept-articles';

/** Loads the settings, keeps them in step with the store and saves each change at once. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [keys, setKeys] = useState({ reader: '', popup: '' });
  const [outcome, setOutcome] = useState<OutcomeText | null>(null);
  const kept = useKeptArticles(setOutcome);
  const [, setFontTurn] = useState(0);
  const fonts = useMemo(() => createFonts(bringIntoExtensionPage, () => setFontTurn((turn) => turn + 1)), []);

  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    const load = async () => {
      setSettings(await readSettings());
      setKeys({ reader: await readShortcut('toggle-reader'), popup: await readShortcut('_execute_action') });
    };
    load().catch((error) => reportError(error, 'opening the options'));
    return () => lifetime.abort();
  }, []);

  useEffect(() => {
    if (settings) paintTheme(document.documentElement, settings);
  }, [settings]);

  /** `shown`: what the change was made to. */
  const save = async (patch: Partial<Settings>, shown = settings as Settings): Promise<boolean> => {
    try {
      setSettings(await updateSettings((current) => rebase(shown, patch, current)));
      return true;
    } catch (error) {
      reportError(error, 'saving settings');
      const isNewer = errorCode(error) === 'settings-newer';
      setOutcome({ text: translate(isNewer ? 'options_newer' : 'options_notSaved'), isProblem: true });
      return false;
    }
  };

  const saveWithUndo = async (patch: Partial<Settings>, text: string) => {
    const before = Object.fromEntries(
      Object.keys(patch).map((key) => [key, (settings as Settings)[key as SettingKey]]),
    ) as Partial<Settings>;
    if (!(await save(patch))) return;
    const after = { ...(settings as Settings), ...patch };
    const onUndo = () => save(before, after).then((isSaved) => isSaved && setOutcome(null));
    setOutcome({ text, isProblem: false, onUndo });
  };

  const importFile = async (file: File) => {
    const result = parseSettingsFile(await file.text());
    if ('problem' in result) return setOutcome({ text: describeProblem(result.problem), isProblem: true });
    await saveWithUndo(result.settings, translate('options_imported'));
  };

  if (!settings) return null;
  return (
    <OptionsView
      schema={SETTINGS}
      settings={settings}
      keys={keys}
      version={browser.runtime.getManifest().version}
      face={fonts.of(settings.fontFamily).face}
      kept={kept}
      outcome={outcome}
      onChange={(patch, done) => (done === undefined ? save(patch) : saveWithUndo(patch, done))}
      onChangeKeys={openShortcutSettings}
      onExport={() => saveFile(SETTINGS_FILE_NAME, 'application/json', renderSettingsFile(settings))}
      onImport={importFile}
      onReset={() => saveWithUndo(DEFAULT_SETTINGS, translate('options_wasReset'))}
      onDismiss={() => setOutcome(null)}
      parseSite={parseSite}
      parseSitePath={parseSitePath}
    />
  );
}
