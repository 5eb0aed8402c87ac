import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts, PersonFact, SourceFact } from '../../../utils/engine/facts';
import { Chip } from '../../controls/Chip';
import { describeAmount } from '../../facts/describe-amount';
import { describeDate } from '../../facts/describe-date';
import { explainDate } from '../../facts/explain-date';
import type { FactsHere } from '../../facts/facts-in';
import { SOURCE_CHIPS, sourceTitle } from '../../facts/source-title';
import { translateCount, useLanguage } from '../../translate';
import { useLayer } from '../layers';
import { placeBeside } from '../way/place-beside';

interface FactCardProps {
  here: FactsHere;
  people: Facts['people'];
  /** Whether the article has a publication date that can be relied on. */
  isDated: boolean;
  /** The mark it is about. */
  mark: HTMLElement;
  /** How far down the window the pointer is; `null` without one. */
  pointerY: number | null;
  onClose(): void;
}

/** What is known of the words under a mark, in two or three lines beside them. Nothing in it can be pressed. */
export function FactCard({ here, people, isDated, mark, pointerY, onClose }: FactCardProps) {
  const language = useLanguage();
  const { t } = language;
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useLayer(true, onClose);
  useEffect(() => {
    const around = card.current?.offsetParent;
    if (card.current && around) {
      setPlace(placeBeside(lineOf(mark, pointerY), card.current, around.getBoundingClientRect()));
    }
  }, [here]);
  const said = (source: Pick<FactsHere['sources'][number], 'statements'> | undefined) => {
    const statement = source?.statements[0];
    if (!statement) return null;
    return (
      <p>
        {t(statement.isDirect ? 'facts_direct' : 'facts_indirect')}
        {statement.cue ? ` · “${statement.cue.text}”` : ''}
      </p>
    );
  };
  return (
    <div
      class="fact-card ui"
      role="tooltip"
      ref={card}
      style={place ? { top: `${place.top}px`, left: `${place.left}px` } : { visibility: 'hidden' }}
    >
      {here.people.map((person) => (
        <section key={person.name}>
          <p class="fact-head">
            <strong dir="auto">{person.name}</strong>
            {person.isQuoted ? <Chip kind="person">{t('facts_quoted')}</Chip> : null}
          </p>
          {person.roles[0] ? <p dir="auto">{person.roles[0].text}</p> : null}
          <p>{translateCount(language, 'facts_named', person.mentions.length)}</p>
          {said(here.sources.find(({ source }) => isOf(source, person, people)))}
        </section>
      ))}
      {here.sources.map(({ source, statements }) => {
        // Said above with the name.
        if (here.people.some((person) => isOf(source, person, people))) return null;
        const role = source.person === undefined ? undefined : people[source.person]?.roles[0]?.text;
        return (
          <section key={`${source.type} ${source.name}`}>
            <p class="fact-head">
              <strong dir="auto">{sourceTitle(source, language)}</strong>
              <Chip kind={SOURCE_CHIPS[source.type]}>{t(`facts_type_${source.type}`)}</Chip>
            </p>
            {role ? <p dir="auto">{role}</p> : null}
            {source.reason ? <p dir="auto">“{source.reason}”</p> : null}
            {said({ statements })}
          </section>
        );
      })}
      {here.dates.map((date) => (
        <section key={`${date.mention.block}:${date.mention.start}`}>
          <p class="fact-head">
            <strong dir="auto">{date.value ? describeDate(date.value, language) : date.mention.text}</strong>
            {date.value ? <time>{date.value}</time> : null}
          </p>
          <p dir="auto">{explainDate(date, isDated, language)}</p>
        </section>
      ))}
      {here.amounts.map((amount) => (
        <section key={`${amount.mention.block}:${amount.mention.start}`}>
          <p class="fact-head">
            <strong dir="auto">{amount.mention.text}</strong>
            <span>{describeAmount(amount, language)}</span>
          </p>
        </section>
      ))}
    </div>
  );
}

/** Whether a source is a person who has an entry of their own. */
function isOf(source: SourceFact, person: PersonFact, people: Facts['people']): boolean {
  return source.person !== undefined && people[source.person] === person;
}

/** Of a mark that goes over several lines, the one under the pointer; the first without a pointer. */
function lineOf(mark: HTMLElement, pointerY: number | null): DOMRect {
  const lines = [...mark.getClientRects()];
  const under = pointerY === null ? undefined : lines.find(({ top, bottom }) => top <= pointerY && pointerY <= bottom);
  return under ?? lines[0] ?? mark.getBoundingClientRect();
}
