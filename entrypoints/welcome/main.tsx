import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/settings/settings.css';
import './welcome.css';
import { render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { Welcome } from './Welcome';

const locale = interfaceLocale();
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = translate('welcome_title');
render(
  <LanguageContext.Provider value={{ t: translate, locale }}>
    <Welcome />
  </LanguageContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
