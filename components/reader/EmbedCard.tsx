import type { Block } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import type { MessageKey } from '../../utils/extension/i18n';
import { useTranslate } from '../translate';
import { Link, RichText } from './RichText';
import { safeAddress } from './safe-address';

type Embed = Extract<Block, { type: 'embed' }>;

const KIND_LABELS: Record<Embed['kind'], MessageKey> = {
  video: 'reader_embed_video',
  audio: 'reader_embed_audio',
  post: 'reader_embed_post',
  chart: 'reader_embed_chart',
  map: 'reader_embed_map',
  document: 'reader_embed_document',
  other: 'reader_embed_other',
};

/** Something of another site's: what it is and where it leads. Nothing of it is loaded. */
export function EmbedCard({ block, index }: NumberedBlock<Embed>) {
  const t = useTranslate();
  const address = safeAddress(block.href);
  // What the address says, not what the page says about it.
  const host = address ? new URL(address).host.replace(/^www\./, '') : block.provider;
  return (
    <div class="embed" data-block={index}>
      <p class="embed-kind ui">{t(KIND_LABELS[block.kind], block.provider || host)}</p>
      {block.text ? (
        <p class="embed-words" dir={block.direction}>
          <RichText text={block.text} marks={block.marks} index={index} />
        </p>
      ) : null}
      <p class="embed-link ui">
        <Link href={block.href}>{t('reader_embed_open', host)}</Link>
      </p>
    </div>
  );
}
