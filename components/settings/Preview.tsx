import type { Settings } from '../../utils/extension/settings/schema';
import { lookStyle } from '../look/look-style';
import { directionOf, useLanguage } from '../translate';
import { sampleIn } from './sample-article';

/** What the settings do, on a small article. The theme comes from the page around it. `face`: of a packaged font. */
export function Preview({ view, face }: { view: Settings; face: string | null }) {
  const { t, locale } = useLanguage();
  const { headline, paragraphs, language } = sampleIn(locale);
  return (
    <section class="preview" aria-label={t('options_preview')}>
      <p class="preview-name" aria-hidden="true">
        {t('options_preview')}
      </p>
      <div class="preview-text" lang={language} dir={directionOf(language)} style={lookStyle(view, face)}>
        <p class="preview-headline">{headline}</p>
        {paragraphs.map((words) => (
          <p key={words[0]?.text}>
            {words.map(({ text, kind }) =>
              kind && view.showFacts && view.factKinds[kind] ? (
                <mark key={text} class={`mark-${kind}`}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
