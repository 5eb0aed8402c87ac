import { PARTICLES } from '../tagger/words/names';
import { HONORIFICS } from '../tagger/words/roles';
import { type BlockView, coreOf, type NameSpan, surnameOf } from './name-span';

/** All spans that name one person. */
export interface PersonGroup {
  /** Folded words of the fullest name. */
  core: string[];
  spans: NameSpan[];
}

/** Given names and what they are shortened to, where the one does not begin with the other. */
const NICKNAMES: readonly string[][] = (
  'william bill billy will willie|robert bob bobby rob robbie|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny jon|' +
  'edward ed eddie ted teddy ned|elizabeth liz lizzie beth betty eliza|margaret maggie meg peggy|michael mike mick micky|joseph joe joey|' +
  'charles charlie chuck|thomas tom tommy|anthony tony|catherine katherine kathryn kate katie cathy kathy|theodore ted teddy theo|' +
  'alexander alex sandy|alexandra alex sandra|andrew andy drew|stephen steven steve|christopher chris|daniel dan danny|david dave|' +
  'patricia pat patty trish|jennifer jen jenny|deborah deb debbie|susan sue susie|barbara barb|donald don donnie|ronald ron ronnie|' +
  'kenneth ken kenny|gerald gerry jerry|lawrence larry|leonard len lenny|raymond ray|samuel sam|samantha sam|benjamin ben|nicholas nick|' +
  'matthew matt|timothy tim|gregory greg|jeffrey jeff|philip phil|peter pete|patrick pat paddy|francis frank|henry harry hank|harold harry hal|' +
  'frederick fred freddie|abraham abe|jacob jake|zachary zach zack|victoria vicky tori|rebecca becky|judith judy|dorothy dot|eleanor nell|' +
  'mohammed mohammad muhammad mohamed|yevgeny evgeny yevgeniy|sergei sergey|oleksandr aleksandr|volodymyr vladimir'
)
  .split('|')
  .map((names) => names.split(' '));

/** Whether two given names may be one: equal, an initial, a short form. */
function areAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length <= 2 && long.startsWith(short[0]!) && short.replaceAll('.', '').length === 1) return true;
  if (short.length >= 3 && long.startsWith(short)) return true;
  return NICKNAMES.some((names) => names.includes(a) && names.includes(b));
}

/** "Van Der Beek" of "James Van Der Beek": a surname with its particles. */
function isTail(a: readonly string[], b: readonly string[]): boolean {
  const [tail, whole] = a.length <= b.length ? [a, b] : [b, a];
  return PARTICLES.has(tail[0]!) && tail.every((part, i) => whole[whole.length - tail.length + i] === part);
}

/** Whether two names of several words may be one person's: same surname, given names akin. */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  if (isTail(a, b)) return true;
  if (surnameOf(a) === surnameOf(b) || a.at(-1) === b.at(-1)) return areAkin(a[0]!, b[0]!);
  // "Gabriel García" for "Gabriel García Márquez".
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((part, i) => long[i] === part);
}

const distance = (a: NameSpan, b: NameSpan) => (a.at - b.at) * 10_000 + a.first - b.first;

/** The one of several people that a short name means: the one named last before it, else the first of all. */
function nearestBefore(groups: readonly PersonGroup[], span: NameSpan): PersonGroup | undefined {
  let best: PersonGroup | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    for (const other of group.spans) {
      const d = distance(span, other);
      if (d > 0 && d < least) {
        least = d;
        best = group;
      }
    }
  }
  return best ?? groups[0];
}

/** Spans put together by person: full names first, then surnames, then given names alone. */
export function groupNames(views: readonly BlockView[], spans: readonly NameSpan[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const withCores = spans.map((span) => ({ span, core: coreOf(views[span.at]!, span) }));
  for (const { span, core } of withCores) {
    if (core.length < 2) continue;
    let group =
      groups.find((other) => other.core.join(' ') === core.join(' ')) ??
      groups.find((other) => areOne(other.core, core));
    if (!group) {
      group = { core, spans: [] };
      groups.push(group);
    }
    if (core.length > group.core.length) group.core = core;
    group.spans.push(span);
  }
  const full = [...groups];
  for (const { span, core } of withCores) {
    if (core.length !== 1) continue;
    const name = core[0]!;
    const view = views[span.at]!;
    const isAddressed = HONORIFICS.has(view.forms[span.first - 1] ?? '');
    let candidates = full.filter((group) => group.core.at(-1) === name);
    if (candidates.length === 0 && !isAddressed)
      candidates = full.filter((group) => group.core[0] === name || group.core.includes(name));
    if (candidates.length === 0 && isAddressed)
      candidates = full.filter((group) => group.core.length > 2 && group.core.slice(1).includes(name));
    let group = candidates.length > 1 ? nearestBefore(candidates, span) : candidates[0];
    group ??= groups.find((other) => other.core.length === 1 && other.core[0] === name);
    if (!group) {
      group = { core, spans: [] };
      groups.push(group);
    }
    group.spans.push(span);
  }
  for (const group of groups) group.spans.sort(distance);
  return groups;
}
