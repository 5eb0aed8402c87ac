import type { Article } from '../../utils/engine/article';
import type { Detection } from '../../utils/engine/detection';
import type { FactText } from '../../utils/engine/export/fact-text';
import type { FactKind, Facts } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { Button } from '../controls/Button';
import { FactsPanel } from '../facts/FactsPanel';
import { useTranslate } from '../translate';
import { ArticleCard } from './ArticleCard';
import { CopyDetails } from './CopyDetails';
import { PageMessage } from './PageMessage';
import { unreadablePhrase } from './unreadable-phrase';
import { WhyView } from './WhyView';

export type PopupState =
  | { kind: 'working' }
  /** `facts`: `null` while they are being worked out; `failure`: why there are none. */
  | {
      kind: 'article';
      article: Article;
      detection: Detection;
      facts: Facts | null;
      /** The kinds that are there meanwhile. */
      found?: Partial<Facts>;
      failure?: string;
    }
  | { kind: 'not-article'; detection: Detection }
  /** `site`: the site to allow, where that would help. */
  | { kind: 'unreadable'; code: string; site?: string }
  | { kind: 'failed'; code: string };

export interface PopupProps {
  state: PopupState;
  kinds: Record<FactKind, boolean>;
  /** Keys that open the reader; '' when the browser has none for it. */
  shortcut: string;
  onOpenReader(mention?: Mention): void;
  onOpenAnyway(): void;
  onAllowSite(): void;
  onCopyDetails(code: string): void;
  onCopy(text: string): void;
  onCopyFact?: ((article: Article, fact: FactText) => Promise<boolean>) | undefined;
  /** Opens the facts beside the page; left out where the browser has no place for them, or they are there. */
  onBeside?: (() => void) | undefined;
  /** Goes to words of the article beside which it stays, and takes no focus; left out, the reader opens for them. */
  onOpenMention?: ((mention: Mention) => void) | undefined;
}

/** The popup in each of its states. */
export function PopupView(props: PopupProps) {
  const t = useTranslate();
  const { state } = props;
  switch (state.kind) {
    case 'working':
      return (
        <p class="working" role="status">
          {t('popup_working')}
        </p>
      );
    case 'article':
      return <ArticleFound {...props} state={state} />;
    case 'not-article':
      return (
        <>
          <PageMessage title={t('popup_notArticle')} text={t('popup_notArticle_text')}>
            <Button isFirst onPress={props.onOpenAnyway}>
              {t('popup_openAnyway')}
            </Button>
          </PageMessage>
          <WhyView detection={state.detection} />
        </>
      );
    case 'unreadable':
      return (
        <PageMessage
          title={t(state.site ? 'popup_withheld' : 'popup_unreadable')}
          text={t(unreadablePhrase(state.code), ...(state.site ? [state.site] : []))}
        >
          {state.site && (
            <Button isPrimary isFirst onPress={props.onAllowSite}>
              {t('popup_allowSite', state.site)}
            </Button>
          )}
        </PageMessage>
      );
    case 'failed':
      return (
        <PageMessage title={t('popup_failed')} text={t('popup_failed_text')}>
          <CopyDetails onCopy={() => props.onCopyDetails(state.code)} />
        </PageMessage>
      );
  }
}

function ArticleFound(props: PopupProps & { state: Extract<PopupState, { kind: 'article' }> }) {
  const t = useTranslate();
  const { state, shortcut, onOpenReader, onCopyFact } = props;
  return (
    <>
      <ArticleCard article={state.article} />
      <div class="card-action">
        <Button isPrimary isFirst={!props.onOpenMention} shortcut={shortcut} onPress={() => onOpenReader()}>
          {t('popup_openReader')}
        </Button>
        {props.onBeside ? <Button onPress={props.onBeside}>{t('popup_beside')}</Button> : null}
      </div>
      {state.failure === undefined ? (
        <FactsPanel
          article={state.article}
          facts={state.facts}
          found={state.found}
          kinds={props.kinds}
          isTypable
          onOpenMention={props.onOpenMention ?? onOpenReader}
          onCopy={props.onCopy}
          onCopyFact={onCopyFact && ((fact) => onCopyFact(state.article, fact))}
        />
      ) : (
        <div class="factless">
          <p>{t('popup_factsFailed')}</p>
          <CopyDetails onCopy={() => props.onCopyDetails(state.failure as string)} />
        </div>
      )}
      <WhyView detection={state.detection} />
    </>
  );
}
