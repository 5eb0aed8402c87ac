import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import type { MessageKey } from '../../utils/extension/i18n';
import { Button } from '../controls/Button';
import { useTranslate } from '../translate';
import { Link, RichText } from './RichText';
import { safeAddress } from './safe-address';
import { playerAddress } from './way/player-address';

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

/** Something of another site's: what it is and where it leads. Nothing of it is loaded before somebody asks. */
export function EmbedCard({ block, index }: NumberedBlock<Embed>) {
  const t = useTranslate();
  const [isLoaded, setLoaded] = useState(false);
  const address = safeAddress(block.href);
  const player = address && playerAddress(address);
  // What the address says, not what the page says about it.
  const host = address ? new URL(address).host.replace(/^www\./, '') : block.provider;
  const kind = t(KIND_LABELS[block.kind], block.provider || host);
  return (
    <div class="embed" data-block={index}>
      <p class="embed-kind ui">{kind}</p>
      {block.text ? (
        <p class="embed-words" dir={block.direction} data-words={0}>
          <RichText text={block.text} marks={block.marks} index={index} />
        </p>
      ) : null}
      {player && isLoaded ? <Player address={player} name={block.text || kind} /> : null}
      <div class="embed-link ui">
        {player && !isLoaded ? (
          <Button onPress={() => setLoaded(true)}>{t('reader_embed_load', new URL(player).host)}</Button>
        ) : null}
        <Link href={block.href}>{t('reader_embed_open', host)}</Link>
      </div>
    </div>
  );
}

/** Only what a film needs. It is of another origin than the page, so it gets to nothing of either. */
const SANDBOX = 'allow-scripts allow-same-origin allow-presentation allow-popups';

/** A film in its site's own player. The rules of the page around us may forbid it. */
function Player({ address, name }: { address: string; name: string }) {
  const t = useTranslate();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isForbidden, setForbidden] = useState(false);
  useEffect(() => {
    frame.current?.focus();
    const lifetime = new AbortController();
    const onViolation = (event: SecurityPolicyViolationEvent) => {
      const isOurs = event.isTrusted && event.blockedURI.startsWith(new URL(address).origin);
      if (isOurs && event.effectiveDirective.endsWith('-src')) setForbidden(true);
    };
    document.addEventListener('securitypolicyviolation', onViolation, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [address]);
  if (isForbidden) {
    return (
      <p class="embed-kind ui" role="status">
        {t('reader_embed_forbidden')}
      </p>
    );
  }
  return (
    <iframe
      class="player"
      ref={frame}
      src={address}
      title={name}
      sandbox={SANDBOX}
      allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
      // Players refuse to play for nobody; no more than the site's name is told.
      referrerpolicy="strict-origin"
    />
  );
}
