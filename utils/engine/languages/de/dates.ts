import type { DateLanguage } from '../language';
import { neutralPatterns } from '../neutral-date-patterns';
import { anyOf, anyOfEitherCase } from '../word-list';
import { DECADES, MONTHS, NUMBERS, ORDINAL_STEMS, SEASONS, WEEKDAYS } from './date-words';
import { holidayPatterns, monthPatterns, weekdayPatterns } from './day-patterns';
import { HOLIDAYS } from './holidays';
import { periodPatterns, relativePatterns } from './period-patterns';

const NAMES = [
  ...[...MONTHS.keys()].map((name) => name.replace(/\.$/, '')),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name),
  ...['Wochenende', 'Vorjahr', 'Vorwoche', 'Vormonat'],
];
const WORDS = [
  ...['gestern', 'vorgestern', 'heute', 'morgen', 'übermorgen', 'vor'],
  ...NUMBERS.keys(),
  ...DECADES.keys(),
  ...ORDINAL_STEMS.keys(),
];
const STEMS = [
  'letzt',
  'vergangen',
  'vorig',
  'dies',
  'nächst',
  'kommend',
  'vorhergehend',
  'vorangegangen',
  'folgend',
  'darauffolgend',
];

/** Words that take endings or begin compounds ("Mittwochabend", "Vorjahres") are found by their beginning. */
const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d|${anyOf(new Set(NAMES))}|${anyOfEitherCase(new Set(WORDS))}(?!\\p{L}{4})|${anyOfEitherCase(STEMS)}e)`,
  'gu',
);

/**
 * The auxiliary comes early, the participle late: "wird" and "soll" tell the future, "hat", "ist … ge-" and the
 * preterite in -te the past.
 */
const TENSE =
  /(?<planned>(?<!\p{L})(?:sollte|sollten|wollte|wollten|würde|würden)(?!\p{L}))|(?<future>(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|plant|planen|beginnt|beginnen|startet|starten|eröffnet|tritt|treten|findet|finden|steht|stehen|erwartet|geplant|ab|bis|kann|könnte|könnten|möchte)(?!\p{L}))|(?<past>(?<!\p{L})(?:hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|sagte|teilte|gab|kam|ging|fand|stand|begann|starb|lag|nahm|trat|sprach|rief|hieß|ließ|bekam|verlor|gewann|schrieb|\p{Ll}{3,}te|\p{Ll}{3,}ten)(?!\p{L}))/gu;

export const germanDates: DateLanguage = {
  trigger: TRIGGER,
  patterns: [
    ...neutralPatterns,
    ...monthPatterns,
    ...weekdayPatterns,
    ...holidayPatterns,
    ...relativePatterns,
    ...periodPatterns,
  ],
  numericSeparators: './',
  numericOrder: () => 'day-first',
  isNumericOrderSure: () => true,
  leadingPart: /(?:^|[^\p{L}])((?:Anfang|Mitte|Ende|Beginn|Frühe|Späte|frühe|späte)(?: des| der| dieses| dieser)? )$/u,
  leadingArticle: /(?:^|[^\p{L}])((?:der|die|den|das) )$/iu,
  since: /(?:^|[^\p{L}])seit (?:etwa |ungefähr |dem |der |den |dem Jahr )?$/iu,
  onwards: /(?!)/,
  approximately: /(?:^|[^\p{L}])(?:ungefähr|circa|ca\.|um) $/iu,
  rangeLink: /^(?: ?[-–] ?| bis(?: zum)? )$/,
  betweenLink: /^ und (?:dem )?$/,
  between: /(?:^|[^\p{L}])zwischen (?:dem )?$/iu,
  shift: /(?:verschoben|verlegt)(?: \p{L}+){0,3} $/iu,
  recurrence: /(?:^|[^\p{L}])jede[nrms]? (?:zweite[nrms]? )?$/iu,
  comparison: /(?:^|[^\p{L}])(?:gegenüber|als|nach) (?:dem )?$/iu,
  attribute: /(?!)/,
  publishedLabel: /(?:^|[^\p{L}])(?:veröffentlicht|erschienen|publiziert)(?: am)?:? $/iu,
  updatedLabel: /(?:^|[^\p{L}])(?:aktualisiert|stand|geändert)(?: am)?:? $/iu,
  tense: TENSE,
  clauseBreak:
    /[;:–„“”"()]|, (?:und|aber|die|der|das|den|dem|wo|wie|weil|dass|nachdem|bevor|während|wenn|als|ob|obwohl)(?!\p{L})/gu,
  pointingBack: /(?:^|[^\p{L}])(?:jene[mnrs]?|demselben|derselben) $/iu,
  alsoName: /^(?:Mai|April|Juni|August|März|Ostern)$/,
  sport: /(?!)/g,
};
