import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import './popup.css';
import { render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { Popup } from './Popup';

const locale = interfaceLocale();
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
if (location.search !== '') document.documentElement.dataset.page = '';
render(
  <LanguageContext.Provider value={{ t: translate, locale }}>
    <Popup />
  </LanguageContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
