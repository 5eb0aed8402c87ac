import type { Language } from '../../../../components/translate';
import messages from '../../../../public/_locales/en/messages.json';

/** The English phrases as the browser fills them in, with dates as in Britain. */
export const inEnglish: Language = {
  t: (key, ...substitutions) =>
    (key in messages ? messages[key as keyof typeof messages].message : key).replace(/\$(\d)/g, (_, number) =>
      String(substitutions[Number(number) - 1] ?? ''),
    ),
  locale: 'en-GB',
};
