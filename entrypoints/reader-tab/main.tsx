import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import '../../components/reader/reader.css';
import './reader-tab.css';
import { render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { ReaderTab } from './ReaderTab';

const locale = interfaceLocale();
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
render(
  <LanguageContext.Provider value={{ t: translate, locale }}>
    <ReaderTab name={location.search.slice(1)} />
  </LanguageContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
