import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import changelog from '../../CHANGELOG.md?raw';
import { Button } from '../../components/controls/Button';
import { paintTheme } from '../../components/look/paint-theme';
import { SettingControl } from '../../components/settings/SettingControl';
import { SECTIONS } from '../../components/settings/sections';
import { useTranslate } from '../../components/translate';
import { reportError } from '../../utils/extension/report-error';
import { SETTINGS, type SettingKey, type Settings } from '../../utils/extension/settings/schema';
import { readSettings, updateSettings, watchSettings } from '../../utils/extension/settings/store';
import { readShortcut } from '../../utils/extension/shortcuts';
import { ExampleReader } from './ExampleReader';
import { latestChanges } from './latest-changes';
import { Pin } from './Pin';

/** What can be chosen here already; everything else is in the settings. */
const CHOICES = ['toolbarAction', 'pill', 'autoOpen'] as const satisfies SettingKey[];

/** On the options page a setting's own label stands below its section's title; here it stands alone. */
const titleOf = (key: SettingKey) =>
  SECTIONS.find(({ settings }) => settings.includes(key))?.title ?? SETTINGS[key].label;

/** The page that opens once, after the extension was installed. */
export function Welcome() {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcut, setShortcut] = useState('');
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    readSettings()
      .then(setSettings)
      .catch((error) => reportError(error, 'opening the welcome page'));
    readShortcut('toggle-reader')
      .then(setShortcut)
      .catch((error) => reportError(error, 'reading the shortcut'));
    return () => lifetime.abort();
  }, []);
  useEffect(() => {
    if (settings) paintTheme(document.documentElement, settings);
  }, [settings]);
  if (!settings) return null;

  const save = (key: SettingKey, value: unknown) =>
    updateSettings(() => ({ [key]: value }) as Partial<Settings>).then(
      (saved) => {
        setSettings(saved);
        setFailed(false);
      },
      (error) => {
        reportError(error, 'saving settings');
        setFailed(true);
      },
    );

  return (
    <main class="welcome">
      <header>
        <img src="/icons/mark.svg" alt="" width="40" height="40" />
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
      </header>
      {location.hash === '#news' ? (
        <section id="news" aria-labelledby="welcome-news">
          <h2 id="welcome-news">{t('popup_news_show')}</h2>
          <ul lang="en">
            {latestChanges(changelog).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="welcome-example">
        <h2 id="welcome-example">{t('welcome_example')}</h2>
        <p>{t('welcome_example_text')}</p>
        <ExampleReader settings={settings} />
      </section>
      <section aria-labelledby="welcome-button">
        <h2 id="welcome-button">{t('welcome_button')}</h2>
        <p>{t(import.meta.env.FIREFOX ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p>
        <Pin />
        {shortcut ? <p>{t('welcome_shortcut', shortcut)}</p> : null}
      </section>
      <section aria-labelledby="welcome-choices">
        <h2 id="welcome-choices">{t('welcome_choices')}</h2>
        <div class="welcome-choices">
          {CHOICES.map((key) => (
            <SettingControl
              key={key}
              label={titleOf(key)}
              control={SETTINGS[key].control}
              value={settings[key]}
              onChange={(value) => void save(key, value)}
              parseSite={() => null}
              parseSitePath={() => null}
            />
          ))}
        </div>
        <p class="hint" role="status">
          {hasFailed ? t('options_notSaved') : ''}
        </p>
      </section>
      <section aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{t('welcome_privacy')}</h2>
        <ul>
          <li>{t('welcome_privacy_pages')}</li>
          <li>{t('welcome_privacy_nothing')}</li>
          <li>{t('welcome_privacy_kept')}</li>
        </ul>
      </section>
      <footer>
        <Button onPress={() => void browser.runtime.openOptionsPage()}>{t('welcome_settings')}</Button>
      </footer>
    </main>
  );
}
