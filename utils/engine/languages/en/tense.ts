/**
 * Cues for the tense of a clause. `planned`: seen from a point in the past ("was set to"), so it may lie on either
 * side of the day of publication. A cue takes up to two plain words after it with it, so that the participle of "will
 * be released" is not taken for a past tense.
 */
const FOLLOWING = '(?: [a-z]+){0,2}';
const DUE = '(?:set|due|expected|scheduled|slated|planned|supposed|poised|likely|going|about|meant)';

const NOT_A_NOUN = '(?<!\\b(?:the|an?|his|her|their|its|our|my|this|that|first|second|of|in|to) )';

const PLANNED = `\\b(?:was|were|had been|been)(?: \\w+ly| also)? ${DUE} (?:to|for|on|in|at|by)?${FOLLOWING}|\\bwould\\b(?: not)?${FOLLOWING}|\\bwas expected\\b|\\bwere expected\\b|\\bto [a-z]+(?: [a-z]+){0,2} by $`;

const FUTURE = [
  `(?:\\b(?:will|won['’]t|shall)|['’]ll)\\b${FOLLOWING}`,
  `(?:\\b(?:is|are)|\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Ww]ho|[Tt]hey|[Ww]e|[Yy]ou)['’](?:s|re))(?: \\w+ly| also| now)? ${DUE}\\b${FOLLOWING}`,
  `\\b(?:is|are) to${FOLLOWING} [a-z]+`,
  '(?<!(?:said|say|believed|reported|thought|known|found|appears?|seems?|needed|used|had|turned out) )\\bto be [a-z]+(?:ed|en|own|ast)\\b',
  // "Expects to have everyone connected": the participle belongs to what is expected.
  `\\b(?:plans?|planning|intends?|expects?|hopes?|vows?|promises?|wants?|aims?|prepar(?:es?|ing)|scheduled|slated|due|expected|set)(?: to have(?: [a-z]+){0,3}| to| for| on| in| by)${FOLLOWING}`,
  '\\b(?:expects|hopes|promises|intends)\\b',
  '\\b(?:upcoming|forthcoming|ahead of|as soon as|as early as|unless|going to|in time for|up for)\\b',
  // Only right before the date: elsewhere these tell nothing ("planned outages", "since its beginning").
  '\\b(?:scheduled|planned|slated|starting|beginning|until|effective|deadline(?: of)?|due)(?: for| on| in| the| at least| late| early| at least the)? $',
  `\\b(?:may|might|could(?! not|n['’]t)|can|should|must|ha(?:s|ve) to|needs? to)\\b(?! have\\b)${FOLLOWING}`,
  `\\b(?:able|allowed|permitted|ready|eligible|free) to${FOLLOWING}`,
  // Timetables are told in the present tense; the same words are nouns after an article or a possessive.
  `(?<=(?:[a-z]s|[Tt]hey|[Ww]e|people|women|men|:|^|[.!?]) ?)\\b(?:[Pp]lay|[Ff]ace|[Hh]ost|[Vv]isit|[Mm]eet|[Hh]old|[Oo]pen|[Bb]egin|[Ss]tart|[Ll]aunch|[Rr]eturn|[Tt]ravel|go|premiere|resume|expire|vote|arrive|debut|conclude)\\b(?! [a-z]+ed\\b)`,
  `${NOT_A_NOUN}\\b(?:plays|faces|hosts|visits|meets|holds|opens|begins|starts|launches|returns|travels|goes|premieres|airs|kicks? off|resumes|expires|takes? effect|votes|arrives|debuts|concludes|ends|closes|reports|comes? out|heads? to|takes place|sets? off|come together|go to the polls)\\b(?! [a-z]+ed\\b)`,
].join('|');

const PAST = [
  "\\b(?:said|says|told|was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|went|came|took|held|met|won|lost|made|began|fell|rose|became|found|left|gave|got|saw|led|sent|spoke|wrote|ran|broke|built|bought|brought|hit|shot|struck|drew|grew|knew|kept|paid|sold|stood|taught|thought|wore|beat|put|let|cut|quit|read|sank|sat|slid|spent|swept|threw|flew|drove|chose|caught|fought|felt|heard|sought|shook|withdrew|declined|ago|last|according to|reportedly|has been|have been|killed|died|out)\\b",
  '\\b[a-z]{3,}ed\\b',
].join('|');

export const TENSE = new RegExp(`(?<planned>${PLANNED})|(?<future>${FUTURE})|(?<past>${PAST})`, 'g');

export const CLAUSE_BREAK =
  /[;:—–“”"()]|, (?:and|but|which|who|while|as|after|before|when|where|though|although|with)\b|\b(?:after|before|while|when|because|although|though|that|but|who|which)\b/g;
