import { useState } from 'preact/hooks';
import type { Block, Image } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { RichText } from './RichText';
import { safeAddress } from './safe-address';

export function Figure({ block, index }: NumberedBlock<Extract<Block, { type: 'figure' }>>) {
  return (
    <figure class={block.isLead ? 'lead' : undefined} data-block={index}>
      {block.images.map((image) => (
        <Picture key={image.src} image={image} isLead={block.isLead} />
      ))}
      {block.text ? (
        <figcaption dir={block.direction}>
          <RichText text={block.text} marks={block.marks} index={index} credit={block.credit} />
        </figcaption>
      ) : null}
    </figure>
  );
}

/** Loaded when it comes near, without telling where it is read. One that does not load leaves its description. */
function Picture({ image, isLead }: { image: Image; isLead: boolean }) {
  const t = useTranslate();
  const [hasFailed, setFailed] = useState(false);
  const address = safeAddress(image.src);
  if (!address || hasFailed) {
    return (
      <p class="missing ui">{image.alt ? t('reader_imageMissing_described', image.alt) : t('reader_imageMissing')}</p>
    );
  }
  return (
    <img
      src={address}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading={isLead ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={trusted(() => setFailed(true))}
    />
  );
}
