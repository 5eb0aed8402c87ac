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

/** Where a name stands in the reading order. */
const order = (a: NameSpan, b: NameSpan): number => a.at - b.at || a.first - b.first;

/** More people of one surname are a list or garbage: the first ones stand for all. */
const MOST_NAMESAKES = 60;

/** The people put together so far, found by the words of their names. */
class Groups {
  readonly all: PersonGroup[] = [];
  private readonly numbers = new Map<PersonGroup, number>();
  private readonly byFullName = new Map<string, PersonGroup>();
  private readonly byKey = new Map<string, Set<PersonGroup>>();

  /** The person of a full name: the same name, else the first one that may be the same person's. */
  ofFullName(core: readonly string[]): PersonGroup | undefined {
    const same = this.byFullName.get(core.join(' '));
    if (same) return same;
    const near = [...this.with(`last ${core.at(-1)}`), ...this.with(`start ${core[0]} ${core[1]}`)];
    const akin = near.filter((group) => areOne(group.core, core));
    return akin.sort((a, b) => this.numbers.get(a)! - this.numbers.get(b)!)[0];
  }

  /** People a single word may mean; a form of address stands before surnames only. */
  ofWord(word: string, isAddressed: boolean): PersonGroup[] {
    const bearers = this.with(`last ${word}`);
    if (bearers.length > 0) return bearers;
    const within = this.with(`word ${word}`);
    return isAddressed ? within.filter(({ core }) => core.length > 2 && core.slice(1).includes(word)) : within;
  }

  ofSingleName(word: string): PersonGroup | undefined {
    return this.with(`single ${word}`)[0];
  }

  add(core: string[]): PersonGroup {
    const group: PersonGroup = { core, spans: [] };
    this.numbers.set(group, this.all.length);
    this.all.push(group);
    this.index(group);
    return group;
  }

  lengthen(group: PersonGroup, core: string[]): void {
    group.core = core;
    this.index(group);
  }

  private with(key: string): PersonGroup[] {
    return [...(this.byKey.get(key) ?? [])];
  }

  private index(group: PersonGroup): void {
    const { core } = group;
    if (core.length === 1) {
      this.put(`single ${core[0]}`, group);
      return;
    }
    const name = core.join(' ');
    if (!this.byFullName.has(name)) this.byFullName.set(name, group);
    this.put(`last ${core.at(-1)}`, group);
    this.put(`start ${core[0]} ${core[1]}`, group);
    for (const word of core) this.put(`word ${word}`, group);
  }

  private put(key: string, group: PersonGroup): void {
    const there = this.byKey.get(key) ?? new Set();
    if (there.size < MOST_NAMESAKES) this.byKey.set(key, there.add(group));
  }
}

/** The one of several people that a short name means: the one named last before it, else the first of all. */
function nearestBefore(candidates: readonly PersonGroup[], span: NameSpan, latest: ReadonlyMap<PersonGroup, NameSpan>) {
  let best: PersonGroup | undefined;
  let nearest: NameSpan | undefined;
  for (const group of candidates) {
    const other = latest.get(group);
    if (other && order(other, span) < 0 && (!nearest || order(nearest, other) < 0)) {
      nearest = other;
      best = group;
    }
  }
  return best ?? candidates[0];
}

/** Spans put together by person: full names first, then surnames, then given names alone. Linear in the spans. */
export function groupNames(views: readonly BlockView[], spans: readonly NameSpan[]): PersonGroup[] {
  const groups = new Groups();
  const named = spans.map((span) => ({ span, core: coreOf(views[span.at]!, span) }));
  named.sort((a, b) => order(a.span, b.span));
  const byFullSpan = new Map<NameSpan, PersonGroup>();
  for (const { span, core } of named) {
    if (core.length < 2) continue;
    const group = groups.ofFullName(core) ?? groups.add(core);
    if (core.length > group.core.length) groups.lengthen(group, core);
    group.spans.push(span);
    byFullSpan.set(span, group);
  }
  const latest = new Map<PersonGroup, NameSpan>();
  for (const { span, core } of named) {
    const full = byFullSpan.get(span);
    if (full) latest.set(full, span);
    if (core.length !== 1) continue;
    const name = core[0]!;
    const isAddressed = HONORIFICS.has(views[span.at]!.forms[span.first - 1] ?? '');
    const candidates = groups.ofWord(name, isAddressed);
    const chosen = candidates.length > 1 ? nearestBefore(candidates, span, latest) : candidates[0];
    const group = chosen ?? groups.ofSingleName(name) ?? groups.add(core);
    group.spans.push(span);
    latest.set(group, span);
  }
  for (const group of groups.all) group.spans.sort(order);
  return groups.all;
}
