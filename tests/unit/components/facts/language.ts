import type { Language } from '../../../../components/translate';
import messages from '../../../../public/_locales/en/messages.json';

/** The English phrases as the browser fills them in, with dates as in Britain. */
export const inEnglish: Language = {
  t: (key, ...substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, number) => String(substitutions[Number(number) - 1] ?? '')),
  locale: 'en-GB',
};
