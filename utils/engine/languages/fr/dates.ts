import type { DateLanguage } from '../language';
import { neutralPatterns } from '../neutral-date-patterns';
import { anyOf, anyOfEitherCase } from '../word-list';
import { MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from './date-words';
import { holidayPatterns, monthPatterns, weekdayPatterns } from './day-patterns';
import { HOLIDAYS } from './holidays';
import { periodPatterns, relativePatterns } from './period-patterns';

const WORDS = [
  ...[...MONTHS.keys()].map((name) => name.replace(/\.$/, '')),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...[...NUMBERS.keys()].filter((word) => !word.includes(' ')),
  ...[...ORDINALS.keys()].filter((word) => !/^\d/.test(word)),
  ...['hier', 'avant-hier', 'aujourd', 'demain', 'après-demain', 'ce', 'cet', 'cette', 'il', 'dans', 'une'],
  ...['semaine', 'mois', 'an', 'année', 'années', 'week-end', 'weekend', 'trimestre', 'décennie', 'siècle'],
];
const NAMES = [...HOLIDAYS.keys()].map((name) => name.split(/[ ’]/)[0] ?? name);

const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d|[IVX]{1,5}e |(?:${anyOfEitherCase(new Set(WORDS))}|${anyOf(new Set(NAMES))})(?![\\p{L}\\p{N}]))`,
  'gu',
);

/**
 * The simple future tells itself by its ending, the past by its auxiliary or its ending; "devait" and the conditional
 * look ahead from the past.
 */
const TENSE =
  /(?<planned>(?<!\p{L})(?:devait|devaient|allait|allaient|aurait|auraient|serait|seraient|pourrait|pourraient)(?!\p{L}))|(?<future>(?<!\p{L})(?:va|vont|doit|doivent|devrait|devraient|peut|peuvent|sera|seront|aura|auront|\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|rra|rront)|prévue?s?|prévoit|prévoient|attendue?s?|prochaine?s?|dès|jusqu)(?!\p{L}))|(?<past>(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent|eut|(?:est|sont) \p{Ll}+(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|mort|morte|morts)|\p{Ll}{3,}(?:aient|èrent))(?!\p{L}))/gu;

export const frenchDates: DateLanguage = {
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
  leadingPart:
    /(?:^|[^\p{L}])((?:(?:au )?début|(?:à la )?fin|courant|(?:au )?milieu)(?: de la| de l[’']| des| du| de| d[’'])? ?|mi-)$/iu,
  leadingArticle: /(?:^|[^\p{L}])((?:les|la|le) |l[’'])$/iu,
  since: /(?:^|[^\p{L}])(?:depuis|à partir d[eu]) ?(?:le |la |les |l[’'])?$/iu,
  onwards: /(?!)/,
  approximately: /(?:^|[^\p{L}])(?:environ|vers|autour de|aux alentours de) (?:le |la )?$/iu,
  rangeLink: /^(?: ?[-–] ?| au | à | jusqu[’'](?:au|en|à) )$/,
  betweenLink: /^ et (?:le |la |l[’'])?$/,
  between: /(?:^|[^\p{L}])entre (?:le |la |l[’'])?$/iu,
  shift: /(?:reporté|déplacé|repoussé|avancé)e?s?(?: \p{L}+){0,3} $/iu,
  recurrence: /(?:^|[^\p{L}])(?:chaque|tous les|toutes les) $/iu,
  comparison: /(?:^|[^\p{L}])(?:par rapport (?:à|au)|contre) (?:le |la |l[’'])?$/iu,
  publishedLabel: /(?:^|[^\p{L}])(?:publiée?|parue?|mise? en ligne)(?: le)? ?:? $/iu,
  updatedLabel: /(?:^|[^\p{L}])(?:mise? à jour|modifiée?|actualisée?)(?: le)? ?:? $/iu,
  tense: TENSE,
  clauseBreak:
    /[;:–«»“”"()]|, (?:et|mais|qui|que|où|dont|alors|tandis|puis|car)(?!\p{L})|(?<!\p{L})(?:après que|avant que|lorsque|quand|parce que|alors que|tandis que)(?!\p{L})/gu,
  attribute: /(?!)/,
  pointingBack: /(?!)/,
  alsoName: /^(?:Avril|Mai|Mars|Août|Noël|Pâques|Juin)$/,
  sport: /(?!)/g,
};
