import { useContext, useRef, useState } from 'preact/hooks';
import type { Block, Image } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import { IconButton } from '../controls/IconButton';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { useId } from '../use-id';
import { RichText } from './RichText';
import { ReadingContext } from './reading-context';
import { safeAddress } from './safe-address';

export function Figure({ block, index }: NumberedBlock<Extract<Block, { type: 'figure' }>>) {
  const id = useId();
  return (
    // Browsers do not agree that a caption is the figure's name.
    <figure class={block.isLead ? 'lead' : undefined} data-block={index} aria-labelledby={block.text ? id : undefined}>
      {block.images.map((image) => (
        <Picture key={image.src} image={image} isLead={block.isLead} index={index} />
      ))}
      {block.text ? (
        <figcaption dir={block.direction} id={id} data-words={0}>
          <RichText text={block.text} marks={block.marks} index={index} credit={block.credit} />
        </figcaption>
      ) : null}
    </figure>
  );
}

/** Loaded when it comes near, without telling where it is read. One that does not load leaves its description. */
function Picture({ image, isLead, index }: { image: Image; isLead: boolean; index: number }) {
  const t = useTranslate();
  const { openPicture } = useContext(ReadingContext);
  const frame = useRef<HTMLSpanElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const address = safeAddress(image.src);
  if (!address || hasFailed) {
    return (
      <p class="missing ui">{image.alt ? t('reader_imageMissing_described', image.alt) : t('reader_imageMissing')}</p>
    );
  }
  const enlarge = () => {
    const button = frame.current?.querySelector('button');
    if (button) openPicture(index, address, button);
  };
  return (
    <span class="picture" ref={frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it is for everybody; this is for a mouse. */}
      <img
        src={address}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={isLead ? 'eager' : 'lazy'}
        decoding="async"
        referrerpolicy="no-referrer"
        onClick={trusted(enlarge)}
        onError={trusted(() => setFailed(true))}
      />
      <IconButton
        icon="enlarge"
        label={image.alt ? t('reader_enlarge_described', image.alt) : t('reader_enlarge')}
        onPress={enlarge}
      />
    </span>
  );
}
