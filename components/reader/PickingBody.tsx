import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Block } from '../../utils/engine/article';
import { previewOf } from '../../utils/engine/article-edits';
import { type BlockGroup, groupBlocks } from '../../utils/engine/group-blocks';
import { moveAlong } from '../controls/move-choice';
import { trusted } from '../controls/trusted';
import { useTranslate } from '../translate';
import { firstIndex, Group, indexesOf } from './ArticleBody';

interface PickingBodyProps {
  blocks: Block[];
  onPick(indexes: number[]): void;
  onUndo(): void;
  /** Esc: the innermost layer goes first. */
  onEnd(): void;
}

/**
 * The text while parts of it can be chosen and left out: by pointer, or with arrow keys and Enter. One part is in the
 * order of Tab; what is inside the parts answers nothing meanwhile.
 */
export function PickingBody({ blocks, onPick, onUndo, onEnd }: PickingBodyProps) {
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const hasPicked = useRef(false);
  useEffect(() => {
    const picks = picksOf(body.current);
    focusPick(picks.find((pick) => pick.getBoundingClientRect().bottom > VISIBLE_FROM) ?? picks[0]);
  }, []);
  useLayoutEffect(() => {
    if (!hasPicked.current) return;
    hasPicked.current = false;
    const picks = picksOf(body.current);
    focusPick(picks[Math.min(active, picks.length - 1)]);
  }, [blocks]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key === 'z';
    if (isUndo || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (!isUndo) return onEnd();
      hasPicked.current = true;
      return onUndo();
    }
    const picks = picksOf(body.current);
    if (picks.includes(event.target as HTMLElement)) moveAlong(event, picks, focusPick);
  };
  const parts = groups.map((group) => ({ group, indexes: indexesOf(group) }));
  const pickable = parts.filter(({ group }) => !isRule(group));
  const tabStop = Math.min(active, pickable.length - 1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the parts inside.
    <div class="body" ref={body} onKeyDown={trusted(onKeyDown)}>
      {parts.map((part) => {
        const at = pickable.indexOf(part);
        if (at < 0) return <Group key={firstIndex(part.group)} group={part.group} />;
        return (
          <Pick
            key={firstIndex(part.group)}
            words={wordsOf(part.indexes.flatMap((index) => blocks[index] ?? []))}
            group={part.group}
            isTabStop={at === tabStop}
            onFocus={() => setActive(at)}
            onPick={() => {
              hasPicked.current = true;
              onPick(part.indexes);
            }}
          />
        );
      })}
    </div>
  );
}

/** All that is seen of a part, as its name; of one without words, what stands for it in lists. */
function wordsOf(blocks: Block[]): string {
  return (
    blocks
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' ') || previewOf(blocks)
  );
}

/** Below the bar. */
const VISIBLE_FROM = 72;

interface PickProps {
  words: string;
  group: BlockGroup;
  isTabStop: boolean;
  onFocus(): void;
  onPick(): void;
}

function Pick({ words, group, isTabStop, onFocus, onPick }: PickProps) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element may not hold lists and figures.
    <div
      class="pick"
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={t('reader_removePart', words || t('reader_removed_noWords'))}
      onFocus={trusted(onFocus)}
      onClick={trusted(onPick)}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !PICK_KEYS.includes(event.key)) return;
        event.preventDefault();
        onPick();
      })}
    >
      <div inert>
        <Group group={group} />
      </div>
    </div>
  );
}

const PICK_KEYS = ['Enter', ' ', 'Delete'];

function picksOf(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('.pick') ?? [])];
}

function focusPick(pick: HTMLElement | undefined): void {
  pick?.focus({ preventScroll: true });
  pick?.scrollIntoView({ block: 'nearest' });
}

function isRule(group: BlockGroup): boolean {
  return group.type === 'block' && group.entry.block.type === 'rule';
}
