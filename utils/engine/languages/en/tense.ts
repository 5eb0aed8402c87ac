/**
 * Cues for the tense of a clause. `planned`: seen from a point in the past ("was set to"), so it may lie on either
 * side of the day of publication. A cue takes up to two plain words after it with it, so that the participle of "will
 * be released" is not taken for a past tense.
 */
const FOLLOWING = '(?: [a-z]+){0,2}';
const DUE = '(?:set|due|expected|scheduled|slated|planned|supposed|poised|likely|going|about|meant)';

const PLANNED = `\\b(?:was|were|had been|been)(?: \\w+ly| also)? ${DUE} (?:to|for|on|in|at|by)?${FOLLOWING}|\\bwould(?: not)?${FOLLOWING}|\\bwas expected\\b|\\bwere expected\\b`;

const FUTURE = [
  `\\b(?:will|won['’]t|shall|['’]ll)${FOLLOWING}`,
  `\\b(?:is|are|['’]s|['’]re)(?: \\w+ly| also| now)? ${DUE}\\b${FOLLOWING}`,
  `\\b(?:is|are) to [a-z]+`,
  `\\b(?:plans?|planning|intends?|expects?|hopes?|vows?|promises?|wants?|aims?|prepar(?:es?|ing)|scheduled|slated|due|expected|set)(?: to| for| on| in| by)${FOLLOWING}`,
  '\\b(?:upcoming|forthcoming|ahead of|as soon as|as early as|effective|starting|beginning|unless|deadline|until|scheduled|planned|going to|in time for|up for)\\b',
  `\\b(?:may|might|could(?! not|n['’]t)|can)\\b${FOLLOWING}`,
  `\\b(?:able|allowed|permitted|ready|eligible|free) to${FOLLOWING}`,
  // Timetables are told in the present tense.
  '\\b(?:[Pp]lays?|[Ff]aces?|[Hh]osts?|[Vv]isits?|[Mm]eets?|[Hh]olds?|[Oo]pens?|[Bb]egins?|[Ss]tarts?|[Ll]aunch(?:es)?|[Rr]eturns?|[Tt]ravels?|goes?|premieres?|airs|kicks? off|resumes?|expires?|takes? effect|votes?|arrives?|debuts?|concludes?|ends|closes|reports(?= \\w+| \\w+ )|comes? out|heads? to|is on|takes place|sets? off|come together|go to the polls)\\b(?! [a-z]+ed\\b)',
].join('|');

const PAST = [
  "\\b(?:said|says|told|was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|went|came|took|held|met|won|lost|made|began|fell|rose|became|found|left|gave|got|saw|led|sent|spoke|wrote|ran|broke|built|bought|brought|hit|shot|struck|drew|grew|knew|kept|paid|sold|stood|taught|thought|wore|beat|put|let|cut|quit|read|sank|sat|slid|spent|swept|threw|flew|drove|chose|caught|fought|felt|heard|sought|shook|withdrew|declined|ago|last|according to|reportedly|has been|have been|killed|died|out)\\b",
  '\\b[a-z]{3,}ed\\b',
].join('|');

export const TENSE = new RegExp(`(?<planned>${PLANNED})|(?<future>${FUTURE})|(?<past>${PAST})`, 'g');

export const CLAUSE_BREAK =
  /[;:—–“”"()]|, (?:and|but|which|who|while|as|after|before|when|where|though|although|with)\b|\b(?:after|before|while|when|because|although|though|that|but|who|which)\b/g;
