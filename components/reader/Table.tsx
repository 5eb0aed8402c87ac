import type { Block, TableCell } from '../../utils/engine/article';
import type { NumberedBlock } from '../../utils/engine/group-blocks';
import { useTranslate } from '../translate';
import { RichText } from './RichText';

type TableBlock = NumberedBlock<Extract<Block, { type: 'table' }>>;

/** Browsers stop here too; a page may claim any number. */
const MAX_SPAN = 1_000;

/** Wide tables scroll by themselves, by keyboard too. */
export function Table({ block, index }: TableBlock) {
  const t = useTranslate();
  const { caption, rows } = block;
  const name = caption ? block.text.slice(caption.start, caption.end) : t('reader_table');
  const [first, ...rest] = rows;
  const hasHead = first?.every((cell) => cell.isHeader) && rest.length > 0;
  return (
    <section class="table" aria-label={name} data-block={index}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must get there. */}
      <div class="table-scroll" tabIndex={0}>
        <table dir={block.direction}>
          {caption ? (
            <caption data-words={caption.start}>
              <RichText text={block.text} marks={block.marks} index={index} within={caption} />
            </caption>
          ) : null}
          {hasHead ? (
            <thead>
              <Row block={block} index={index} cells={first ?? []} scope="col" below={rest[0]} />
            </thead>
          ) : null}
          <tbody>
            {(hasHead ? rest : rows).map((cells, place) => (
              <Row key={place} block={block} index={index} cells={cells} scope="row" />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps extends TableBlock {
  cells: TableCell[];
  scope: 'row' | 'col';
  /** The row below a head, which says how the head's cells are set. */
  below?: TableCell[] | undefined;
}

function Row({ block, index, cells, scope, below }: RowProps) {
  return (
    <tr>
      {cells.map((cell, column) => {
        const Tag = cell.isHeader ? 'th' : 'td';
        const { start, end } = (below ?? cells)[column] ?? cell;
        const isNumber = column > 0 && IS_AMOUNT.test(block.text.slice(start, end));
        return (
          <Tag
            key={cell.start}
            data-words={cell.start}
            scope={cell.isHeader ? scope : undefined}
            colSpan={spanOf(cell.columnSpan)}
            rowSpan={spanOf(cell.rowSpan)}
            class={isNumber ? 'number' : undefined}
          >
            <RichText text={block.text} marks={block.marks} index={index} within={cell} />
          </Tag>
        );
      })}
    </tr>
  );
}

/** Amounts line up at their end. */
const IS_AMOUNT = /^[-+−±~≈<>$€£¥]?\s?\p{Nd}[\p{Nd}.,\u00a0\u202f ]{0,20}\s?(?:%|[a-z€$£¥°]{1,4})?$/iu;

function spanOf(span: number): number | undefined {
  return span > 1 ? Math.min(span, MAX_SPAN) : undefined;
}
