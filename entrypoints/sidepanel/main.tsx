import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import '../popup/popup.css';
import './sidepanel.css';
import { render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { SidePanel } from './SidePanel';

const locale = interfaceLocale();
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = translate('sidepanel_title');
render(
  <LanguageContext.Provider value={{ t: translate, locale }}>
    <SidePanel />
  </LanguageContext.Provider>,
  document.getElementById('root') as HTMLElement,
);
