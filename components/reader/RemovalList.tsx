import { useState } from 'preact/hooks';
import { previewOf } from '../../utils/engine/article-edits';
import { Button } from '../controls/Button';
import { trusted } from '../controls/trusted';
import { useLanguage } from '../translate';
import { useId } from '../use-id';
import type { PartEdits, ShownPart } from './part-edits';
import { reasonPhrase } from './removal-reasons';
import { focusNeighbour } from './scrolling';

/** Of one reason; the others are shown when they are asked for. */
const FIRST_SHOWN = 5;

/** What was left out of the article, by reason; each part can be put back. Closed until somebody wonders. */
export function RemovalList({ edits }: { edits: PartEdits }) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const parts = edits.parts.filter(({ isNew, isShown }) => !(isNew && isShown));
  if (parts.length === 0) return <p class="removals ui">{t('reader_removed_none')}</p>;
  const count = parts.filter(({ isShown }) => !isShown).length;
  return (
    <section class="removals ui">
      <button
        type="button"
        class="disclosure"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={trusted(() => setOpen(!isOpen))}
      >
        {t('reader_removed', new Intl.NumberFormat(locale).format(count))}
      </button>
      {isOpen ? (
        <div id={id}>
          {groupByReason(parts).map(([rule, parts]) => (
            <Reason key={rule} rule={rule} parts={parts} edits={edits} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Reason({ rule, parts, edits }: { rule: string; parts: ShownPart[]; edits: PartEdits }) {
  const { t, locale } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, FIRST_SHOWN);
  return (
    <>
      <h2>{t(reasonPhrase(rule))}</h2>
      <ul>
        {shown.map((part) => (
          <Part key={part.id} part={part} edits={edits} />
        ))}
      </ul>
      {shown.length < parts.length ? (
        <Button
          onPress={(event) => {
            // The button goes away; the list it fills takes the focus.
            const list = (event.currentTarget as HTMLElement).previousElementSibling;
            setWhole(true);
            requestAnimationFrame(() => list?.children[FIRST_SHOWN]?.querySelector('button')?.focus());
          }}
        >
          {t('reader_removed_more', new Intl.NumberFormat(locale).format(parts.length))}
        </Button>
      ) : null}
    </>
  );
}

function Part({ part, edits }: { part: ShownPart; edits: PartEdits }) {
  const { t } = useLanguage();
  const words = previewOf(part.blocks) || t('reader_removed_noWords');
  return (
    <li>
      <p class="removal-words" dir="auto">
        {words}
      </p>
      <div class="removal-actions">
        <Button
          label={t(part.isShown ? 'reader_removeAgain_label' : 'reader_putBack_label', words)}
          onPress={() => edits.onShow(part.id, !part.isShown)}
        >
          {t(part.isShown ? 'reader_removeAgain' : 'reader_putBack')}
        </Button>
        {part.isShown && part.canBeRemembered && !part.isRemembered ? (
          <Button
            onPress={(event) => {
              focusNeighbour(event);
              edits.onRemember(part.id);
            }}
          >
            {t('reader_alwaysKeep', edits.site)}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** In the order in which the reasons first occur; what never was in the article comes last. */
function groupByReason(parts: ShownPart[]): [rule: string, parts: ShownPart[]][] {
  const groups = new Map<string, ShownPart[]>();
  for (const part of parts) {
    const group = groups.get(part.rule);
    if (group) group.push(part);
    else groups.set(part.rule, [part]);
  }
  const isOutside = (rule: string) => Number(rule === 'outside-the-article');
  return [...groups].sort(([a], [b]) => isOutside(a) - isOutside(b));
}
