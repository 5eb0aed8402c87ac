import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/look/look.css';
import '../../components/settings/settings.css';
import '../../components/settings/preview.css';
import { render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { Options } from './Options';

const locale = interfaceLocale();
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = translate('options_title');
render(
  <LanguageContext.Provider value={{ t: translate, locale }}>
    <Options />
  </LanguageContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
