import { anyCase } from '../../any-case';
import { type Draft, isWithin, type Place } from '../drafts/draft';
import { findBodyPlace, isForeign, surveyScene } from './picture-scene';
import { CLUTTER_BOX } from './remove-boxes';
import { isWords, keptRange, type Selection } from './selection';

const BOX_NAMES = anyCase(
  /info-?(?:box|kasten|block)|fact-?(?:box|file|sheet|s-box)|(?:^|[\s_-])facts(?:$|[\s_-])|background-?(?:box|info)|at-?a-?glance|key-?(?:points|facts|takeaways)|explainer|hintergrund|faktaboks|faktaruta|encadr[eé]|recuadro|destacado-?info/,
);
/** How editors head a box of facts, alone or before a colon. */
const BOX_TITLE = anyCase(
  /^(?:background|at a glance|fact ?(?:box|file|sheet)?s?|the facts|key (?:facts|points)|what you need to know|in brief|info(?:box)?|hintergrund|zum thema|zur person|auf einen blick|das wichtigste in kürze|daten und fakten|fakten|fakta|faktaboks|bakgrund|bakgrunn|contexte|repères|l'essentiel|en bref|contexto|las claves|claves|en pocas palabras|scheda|in breve|contesto|achtergrond|in het kort)\s?(?::|$)/,
);
const BOX_TAGS = new Set(['aside', 'details', 'section', 'div', 'dl', 'figure', 'table']);
/** What a box needs to be content and not a label: code units of its own words. */
const MIN_PROSE = 80;
const MAX_BOX = 4_000;
const MAX_LINK_SHARE = 0.15;
/** The removal that a box may undo: the others know what they remove. */
const UNLIKE = 'unlike-the-article';
const WAITS_FOR_CONSENT = /consent|privacy|embed|opt-?in/i;
/** Elements between the words of a box and itself. */
const MAX_RISE = 5;

/** Keeps boxes of facts that stand in the article and labels what they hold. */
export function keepInfoBoxes(selection: Selection, headline: string): void {
  const { drafts, kept, removals } = selection;
  const [first, last] = keptRange(selection);
  const body = findBodyPlace(selection);
  if (!body || first < 0) return;
  const scene = surveyScene(selection, headline, first);
  for (let i = first; i <= last; ) {
    const box = findBox(drafts[i]!, scene.own);
    const end = box ? endOf(drafts, i, box) : i;
    if (box && isWithin(box, body) && !isForeign(drafts[i]!, scene, 'body') && isContent(drafts, i, end)) {
      for (let k = i; k <= end; k++) {
        const draft = drafts[k]!;
        const rule = removals.get(k)?.rule;
        if (!isWords(draft) || (!kept[k] && rule && rule !== UNLIKE && rule !== CLUTTER_BOX)) continue;
        draft.block.label ??= 'info-box';
        kept[k] = true;
        removals.delete(k);
      }
    }
    i = end + 1;
  }
}

/** The box that begins with a draft, by its name or by its title. */
function findBox({ block, place }: Draft, own: ReadonlySet<Place>): Place | null {
  const isTitled = BOX_TITLE.test(block.text.slice(0, 60));
  let found: Place | null = null;
  let at: Place | null = place;
  for (let rise = 0; at && rise < MAX_RISE && !own.has(at); at = at.parent, rise++) {
    if (!BOX_TAGS.has(at.element.localName)) continue;
    const isAside = at.element.localName === 'aside' || at.element.localName === 'details';
    if (WAITS_FOR_CONSENT.test(at.names)) return null;
    if (BOX_NAMES.test(at.names) || (isTitled && (isAside || at.children > 1))) found = at;
  }
  return found;
}

function endOf(drafts: readonly Draft[], start: number, box: Place): number {
  let end = start;
  while (end < drafts.length - 1 && isWithin(drafts[end + 1]!.place, box)) end++;
  return end;
}

function isContent(drafts: readonly Draft[], start: number, end: number): boolean {
  let length = 0;
  let linked = 0;
  for (let i = start; i <= end; i++) {
    if (!isWords(drafts[i]!)) continue;
    length += drafts[i]!.block.text.length;
    linked += drafts[i]!.linkLength;
  }
  return length >= MIN_PROSE && length <= MAX_BOX && linked <= length * MAX_LINK_SHARE;
}
