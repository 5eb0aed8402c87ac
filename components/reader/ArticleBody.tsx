import { useMemo } from 'preact/hooks';
import type { Block, BlockLabel } from '../../utils/engine/article';
import { type BlockGroup, groupBlocks, type ListTree, type NumberedBlock } from '../../utils/engine/group-blocks';
import type { MessageKey } from '../../utils/extension/i18n';
import { useTranslate } from '../translate';
import { BlockView } from './BlockView';
import { RichText } from './RichText';

/** Boxes that say what they are. The others are told by their look alone. */
const NOTE_LABELS: Partial<Record<BlockLabel, MessageKey>> = {
  correction: 'reader_label_correction',
  update: 'reader_label_update',
  footnote: 'reader_label_footnote',
};

export function ArticleBody({ blocks }: { blocks: Block[] }) {
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  return (
    <div class="body">
      <Groups groups={groups} />
    </div>
  );
}

function Groups({ groups }: { groups: BlockGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <Group key={firstIndex(group)} group={group} />
      ))}
    </>
  );
}

export function Group({ group }: { group: BlockGroup }) {
  switch (group.type) {
    case 'block':
      return <BlockView {...group.entry} />;
    case 'quote':
      return (
        <blockquote>
          {group.entries.map((entry) => (
            <Paragraph key={entry.index} {...entry} />
          ))}
        </blockquote>
      );
    case 'note':
      return <Note label={group.label} groups={group.groups} />;
    case 'list':
      return <List tree={group} />;
  }
}

function Note({ label, groups }: { label: BlockLabel; groups: BlockGroup[] }) {
  const t = useTranslate();
  const heading = NOTE_LABELS[label];
  if (label === 'pull-quote') {
    return (
      <figure class="pull-quote">
        <Groups groups={groups} />
      </figure>
    );
  }
  return (
    <div class={`note note-${label}`} role="note">
      {heading ? <p class="note-label ui">{t(heading)}</p> : null}
      <Groups groups={groups} />
    </div>
  );
}

function List({ tree }: { tree: ListTree }) {
  const items = tree.items.map(({ block, index, lists }) => (
    <li key={index} value={block.number} dir={block.direction} data-block={index}>
      <RichText text={block.text} marks={block.marks} index={index} />
      {lists.map((list) => (
        <List key={list.items[0]?.index} tree={list} />
      ))}
    </li>
  ));
  return tree.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Paragraph({ block, index }: NumberedBlock) {
  return (
    <p dir={block.direction} data-block={index}>
      <RichText text={block.text} marks={block.marks} index={index} />
    </p>
  );
}

export function firstIndex(group: BlockGroup): number {
  return indexesOf(group)[0] ?? -1;
}

/** Numbers of all the blocks in it. */
export function indexesOf(group: BlockGroup): number[] {
  if (group.type === 'block') return [group.entry.index];
  if (group.type === 'quote') return group.entries.map(({ index }) => index);
  if (group.type === 'list') return group.items.flatMap(({ index, lists }) => [index, ...lists.flatMap(indexesOf)]);
  return group.groups.flatMap(indexesOf);
}
