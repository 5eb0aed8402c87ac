import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { InlineMark } from '../../utils/engine/article';
import type { Mention, TextRange } from '../../utils/engine/text-range';
import { trusted } from '../controls/trusted';
import type { ChangedRange } from './changes/use-changes';
import type { FactRange } from './fact-ranges';
import type { OwnRange } from './marks/placed-marks';
import { nestRanges, type TextNode } from './nest-ranges';
import { ReadingContext } from './reading-context';
import { safeAddress } from './safe-address';

type CreditRange = TextRange & { kind: 'credit' };
type TargetRange = TextRange & { kind: 'target' };
type AnyRange = InlineMark | CreditRange | TargetRange | ChangedRange | FactRange | OwnRange;

interface RichTextProps {
  text: string;
  marks: InlineMark[];
  /** Number of the block in the article; -1 is the headline. */
  index: number;
  /** The part of the block that is drawn here; all of it by default. */
  within?: TextRange | undefined;
  credit?: TextRange | undefined;
}

/** A block's words with their formatting, their facts and the words that were asked for: elements made of ranges. */
export function RichText({ text, marks, index, within, credit }: RichTextProps) {
  const { facts, target, own, changed } = useContext(ReadingContext);
  const start = within?.start ?? 0;
  const shift = <Range extends TextRange>(range: Range): Range => ({
    ...range,
    start: range.start - start,
    end: range.end - start,
  });
  const inBlock = facts.get(index) ?? [];
  const words = text.slice(start, within?.end);
  const levels: AnyRange[][] = [
    [...(credit ? [{ ...credit, kind: 'credit' as const }] : []), ...marks],
    isTargetOf(target, index) ? [{ start: target.start, end: target.end, kind: 'target' }] : [],
    own?.get(index) ?? [],
    changed?.get(index) ?? [],
    inBlock.filter(({ kind }) => kind === 'source'),
    inBlock.filter(({ kind }) => kind === 'person'),
    inBlock.filter(({ kind }) => kind === 'date'),
    inBlock.filter(({ kind }) => kind === 'amount'),
  ];
  return (
    <>
      {drawNodes(
        nestRanges(
          words,
          levels.map((ranges) => ranges.map(shift)),
        ),
      )}
    </>
  );
}

function isTargetOf(target: Mention | null, index: number): target is Mention {
  return target !== null && target.block === index;
}

function drawNodes(nodes: TextNode<AnyRange>[]): ComponentChildren {
  return nodes.map((node, place) => {
    if (typeof node === 'string') return node;
    return <Marked key={place} node={node} />;
  });
}

/** Elements without attributes of their own. */
const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  deleted: 'del',
  inserted: 'ins',
} as const;

function Marked({ node }: { node: Exclude<TextNode<AnyRange>, string> }) {
  const { range } = node;
  const children = drawNodes(node.children);
  switch (range.kind) {
    case 'link':
      return <Link href={range.href}>{children}</Link>;
    case 'footnote':
      return <FootnoteReference block={range.block}>{children}</FootnoteReference>;
    case 'highlight':
      return <span class="highlight">{children}</span>;
    case 'credit':
      return <span class="credit">{children}</span>;
    case 'target':
      return (
        <mark class="target" tabIndex={-1}>
          {children}
        </mark>
      );
    case 'changed':
      return <ins class="changed">{children}</ins>;
    case 'own':
      return (
        <OwnMark range={range} isStart={range.isFirst && node.isStart}>
          {children}
        </OwnMark>
      );
    case 'source':
    case 'person':
    case 'date':
    case 'amount': {
      const edges = `${node.isStart ? ' is-start' : ''}${node.isEnd ? ' is-end' : ''}`;
      return <span class={`marked marked-${range.kind}${edges}`}>{children}</span>;
    }
    default: {
      const Tag = TAGS[range.kind];
      return <Tag>{children}</Tag>;
    }
  }
}

export function Link({ href, class: name, children }: { href: string; class?: string; children: ComponentChildren }) {
  const address = safeAddress(href);
  if (!address) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={address} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}

/** Links and notes in it stay what they are; by key, it is opened where one has gone to it. */
function OwnMark({
  range: { id, colour },
  isStart,
  children,
}: {
  range: OwnRange;
  isStart: boolean;
  children: ComponentChildren;
}) {
  const { openMark } = useContext(ReadingContext);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for marks opens it too, and the list has all of them.
    <mark
      class={`own own-${colour}${isStart ? ' is-start' : ''}`}
      data-mark={id}
      tabIndex={-1}
      onClick={trusted((event: MouseEvent) => {
        const element = event.currentTarget as HTMLElement;
        if (!(event.target as Element).closest('a, button')) openMark?.(id, element);
      })}
    >
      {children}
    </mark>
  );
}

/** Not a link: that would change the address of the page beneath. */
function FootnoteReference({ block, children }: { block: number; children: ComponentChildren }) {
  const { openNote } = useContext(ReadingContext);
  return (
    <sup>
      <button
        type="button"
        class="footnote-reference"
        aria-haspopup="dialog"
        onClick={trusted((event) => openNote(block, event.currentTarget as HTMLElement))}
      >
        {children}
      </button>
    </sup>
  );
}
