import type { Block } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import { describeDate } from '../facts/describe-date';
import { useLanguage } from '../translate';
import { CodeBlock } from './CodeBlock';
import { EmbedCard } from './EmbedCard';
import { Figure } from './Figure';
import { RichText } from './RichText';
import { Table } from './Table';

/** A block that stands by itself. `data-block` is what mentions and footnotes are found by. */
export function BlockView({ block, index }: NumberedBlock) {
  const words = <RichText text={block.text} marks={block.marks} index={index} />;
  switch (block.type) {
    case 'heading':
      return <Heading block={block} index={index} />;
    case 'preformatted':
      return <CodeBlock block={block} index={index} />;
    case 'table':
      return <Table block={block} index={index} />;
    case 'figure':
      return <Figure block={block} index={index} />;
    case 'embed':
      return <EmbedCard block={block} index={index} />;
    case 'rule':
      return <hr />;
    default:
      return (
        <p dir={block.direction} data-block={index}>
          {words}
        </p>
      );
  }
}

function Heading({ block, index }: NumberedBlock<Extract<Block, { type: 'heading' }>>) {
  const language = useLanguage();
  const Tag = `h${block.level}` as const;
  return (
    <>
      {block.time ? (
        <p class="entry-time ui">
          <time dateTime={block.time}>{describeDate(block.time, language)}</time>
        </p>
      ) : null}
      <Tag dir={block.direction} data-block={index} class={block.time ? 'entry' : undefined}>
        <RichText text={block.text} marks={block.marks} index={index} />
      </Tag>
    </>
  );
}
