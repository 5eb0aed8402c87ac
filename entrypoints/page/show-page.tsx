import { type ComponentChild, render } from 'preact';
import { directionOf, LanguageContext } from '../../components/translate';
import { interfaceLocale, type MessageKey, translate } from '../../utils/extension/i18n';

/** Draws a page of the extension in the language and direction of its interface. `title`: where it has one from the start. */
export function showPage(content: ComponentChild, title?: MessageKey): void {
  const locale = interfaceLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  if (title) document.title = translate(title);
  render(
    <LanguageContext.Provider value={{ t: translate, locale }}>{content}</LanguageContext.Provider>,
    document.getElementById('root') as HTMLElement,
  );
}
