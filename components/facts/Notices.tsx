import type { FactKind, Notice } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import type { MessageKey } from '../../utils/extension/i18n';
import { Icon } from '../controls/Icon';
import { useLanguage } from '../translate';
import { Evidence } from './Evidence';

interface Props {
  notices: Notice[];
  kind: FactKind;
  onOpen(mention: Mention): void;
}

/** What the tagger noticed about the page itself, said calmly, in the list it bears on. */
export function Notices({ notices, kind, onOpen }: Props) {
  const { t, locale } = useLanguage();
  return (
    <>
      {notices.map((notice) => {
        const known = NOTICES[notice.id];
        if (!known?.kinds.includes(kind)) return null;
        return (
          <div class="facts-notice" key={notice.id}>
            <Icon name="warning" />
            <div>
              <p>{t(known.phrase)}</p>
              {typeof notice.evidence === 'string' ? (
                <p class="fact-detail" dir="auto">
                  {notice.id === 'unsupported-language' ? languageName(notice.evidence, locale) : notice.evidence}
                </p>
              ) : (
                notice.evidence.map((mention) => (
                  <Evidence key={`${mention.block}:${mention.start}`} mention={mention} onOpen={onOpen} />
                ))
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}

/** A language in the words of the interface's; its tag where there are none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const NOTICES: Record<string, { phrase: MessageKey; kinds: FactKind[] }> = {
  'date-contradicted': { phrase: 'facts_notice_dateContradicted', kinds: ['dates'] },
  'credited-elsewhere': { phrase: 'facts_notice_creditedElsewhere', kinds: ['sources'] },
  'no-byline': { phrase: 'facts_notice_noByline', kinds: ['sources'] },
  'no-named-source': { phrase: 'facts_notice_noNamedSource', kinds: ['sources'] },
  'told-elsewhere': { phrase: 'facts_notice_toldElsewhere', kinds: ['sources'] },
  'labelled-opinion': { phrase: 'facts_notice_labelledOpinion', kinds: ['sources'] },
  'labelled-sponsored': { phrase: 'facts_notice_labelledSponsored', kinds: ['sources'] },
  'labelled-satire': { phrase: 'facts_notice_labelledSatire', kinds: ['sources'] },
  'labelled-analysis': { phrase: 'facts_notice_labelledAnalysis', kinds: ['sources'] },
  correction: { phrase: 'facts_notice_correction', kinds: ['sources'] },
  update: { phrase: 'facts_notice_update', kinds: ['sources'] },
  'unsupported-language': { phrase: 'facts_notice_unsupportedLanguage', kinds: ['people', 'sources', 'amounts'] },
};
