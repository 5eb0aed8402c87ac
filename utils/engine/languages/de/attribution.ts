import type { AttributionPattern, AttributionPatterns } from '../attribution-patterns';

const any = (words: string): string => `(?:${words.split(' ').join('|')})`;

const ARTICLE =
  '(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Ii]hre?[mnr]?|[Ss]eine?[mnr]?|[Mm]ehrere|[Vv]iele|[Ee]inige|[Zz]wei|[Dd]rei)';
const NOUN = "\\p{Lu}[\\p{L}\\p{N}’'.&-]{1,40}(?<!\\.)";
const WORDS = `(?:${ARTICLE} )?(?:\\p{Ll}{3,20}(?:e|er|en|em|es) ){0,2}(?:(?:Dr|Prof)\\. )*${NOUN}(?: (?:(?:von|van|zu|de) |(?:Dr|Prof)\\. ){0,2}${NOUN}){0,3}`;
const LINK =
  '(?:der|des|von|vom|für|im|in|am(?! (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Vormittag|Nachmittag|Abend|Rande|\\d))|aus|aus dem|bei|beim|und|bei der|in der|für die|von der)';
/** A noun phrase with what belongs to it. */
const PHRASE = `(?:${WORDS}(?: ${LINK} (?:${ARTICLE} )?(?:\\p{Ll}{3,20}(?:e|er|en|em|es) ){0,2}${NOUN}(?: ${NOUN}){0,2}){0,2})`;
const PRONOUN = '(?:[Ee]r|[Ss]ie)';
/** What opens a sentence in a capital and speaks for nobody. */
const NOBODY =
  '(?!(?:Das|Dies|Es|Was|Wer|Zuvor|Zudem|Dabei|Dazu|Darüber|Auch|So|Dann|Danach|Gestern|Heute|Später|Am|Im|In|An|Bei|Nach|Vor|Auf|Weiter|Man|Kritik|Laut|Zugleich|Gleichzeitig|Außerdem|Erst|Noch|Bereits|Schon|Doch|Aber|Und|Wie|Hier|Dort|Da|Als)(?![\\p{L}-]))';
const SPEAKER = `(?<source>${NOBODY}${PHRASE}|${PRONOUN}(?!\\p{L}))`;
/** Between subject and verb: auxiliaries, time and place. */
const BETWEEN = `(?:,? \\((?:[^()]{1,20})\\))?(?: (?:hat|habe|haben|hatte|auch|am|im|in|zudem|weiter|gestern|heute|selbst|dazu|außerdem|später|zuletzt|daraufhin|auf|laut|gegenüber|bei|vor|nach|nun|schriftlich|${any('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend Vormittag Nachmittag Abend Anfrage Interview Gespräch')})){0,6}`;
const APPOSED = '(?:, [^,;:„“”»«]{2,90}(?:, [^,;:„“”»«]{2,40})?,)?';
/** Where a clause and with it a subject may begin. */
const CLAUSE =
  '(?:^|[.,;:–—„“”»«)] ?|(?:^|[ ,])(?:[Ww]ie|[Dd]ass|und|aber|[Ww]eil|da|denn|[Dd]och|ob|obwohl|sondern) )';

const SUBJECT_BEFORE = new RegExp(`${CLAUSE}${SPEAKER}${APPOSED}${BETWEEN} $`, 'u');
const LISTENER = `(?: (?:der|dem|den|gegenüber(?: der| dem)?) (?<listener>„?${NOUN}(?: ${NOUN}){0,2}))?`;
const LISTENER_AFTER = new RegExp(`^${LISTENER}`, 'u');
const SUBJECT_AFTER = new RegExp(`^ (?:auch |zudem |dazu |sich )?${SPEAKER}${LISTENER}`, 'u');
const NAMED_AFTER = new RegExp(`^ (?:(?:von|des|der|vom) )?(?<source>${PHRASE})`, 'u');

const SPEECH = any(
  'sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont meinte meinten meint berichtete berichteten berichtet erzählte erzählten erzählt warnte warnten warnt forderte forderten fordert kritisierte kritisierten kritisiert bestätigte bestätigten bestätigt schrieb schrieben schreibt versicherte versichert behauptete behauptet äußerte erläuterte erläutert ergänzte ergänzt antwortete antwortet versprach verspricht räumte mahnte mahnt urteilte argumentierte argumentiert beklagte beklagt bekräftigte bekräftigt vermutete vermutet prognostizierte prognostiziert gestand bemerkte verkündete verkündet lobte lobt dementierte dementiert mitteilte mitteilten mitteilt angab angaben ankündigte hervorhob klagte klagt gesagt',
);
const PARTICLE = (particles: string): RegExp =>
  new RegExp(`^[^.;:!?„“”»«]{0,160} ${any(particles)}(?=[ ,.:;“”»«]|$)`, 'u');

const verb = (cue: string, needs?: RegExp): AttributionPattern[] => [
  { cue, before: SUBJECT_BEFORE, after: LISTENER_AFTER, ...(needs ? { needs } : {}) },
  { cue, after: SUBJECT_AFTER, ...(needs ? { needs } : {}) },
];

const PARTICIPLES = any(
  'gefordert erklärt betont angekündigt gewarnt bestätigt kritisiert berichtet mitgeteilt versichert gesagt',
);
/** "Müller hatte elf Jahre gefordert". */
const PERFECT = new RegExp(
  `${CLAUSE}${SPEAKER}${APPOSED} (?:hat|hatte|habe|haben|hatten)(?: [^,;:„“”»« ]{1,30}){0,8} $`,
  'u',
);

const patterns: AttributionPattern[] = [
  {
    cue: any('wollte wollten will möchte mochte'),
    before: SUBJECT_BEFORE,
    needs:
      /^[^.;:!?„“”»«]{0,80} (?:nicht|keine|keinen)[^.;:!?„“”»«]{0,60} (?:äußern|kommentieren|Stellung nehmen|Angaben machen|Kommentar abgeben)/u,
    isRefusal: true,
  },
  {
    cue: any('lehnte lehnten'),
    before: SUBJECT_BEFORE,
    needs:
      /^[^.;:!?„“”»«]{0,40} (?:eine Stellungnahme|einen Kommentar|Auskünfte|jeden Kommentar)[^.;:!?]{0,20} ab(?=[ ,.]|$)/u,
    isRefusal: true,
  },
  {
    cue: '[Nn]ach (?:ersten |eigenen |jüngsten )?(?:Angaben|Aussagen?|Informationen|Einschätzung|Ansicht|Darstellung|Auskunft|Erkenntnissen|Worten)',
    after: NAMED_AFTER,
  },
  { cue: '[Aa]us Sicht', after: NAMED_AFTER },
  { cue: '[Ll]aut(?! [a-zäöü]+(?:e|er|en)? ?[,.])', after: new RegExp(`^ (?<source>${PHRASE})`, 'u') },
  {
    cue: 'zufolge',
    before: new RegExp(
      `(?:^|[^\\p{L}])(?:(?:Angaben|Berichten|Informationen) (?:von |der |des |vom )?)?(?<source>${PHRASE}) $`,
      'u',
    ),
  },
  {
    cue: any('verlautete verlautet'),
    before: new RegExp(`(?:^|[^\\p{L}])[Aa]us (?:der |dem |den )?(?<source>${PHRASE}) $`, 'u'),
  },
  {
    cue: any('verlautete verlautet'),
    after: new RegExp(`^ (?:am \\p{L}+ )?aus (?:der |dem |den )?(?<source>${PHRASE})`, 'u'),
  },
  {
    cue: '(?:hieß|heißt) es',
    before: new RegExp(
      `(?:^|[^\\p{L}])(?:[Ii]n|[Aa]us|[Vv]on) (?:de[rm] |einem |einer |ihrem |ihrer )?(?<source>${PHRASE}) $`,
      'u',
    ),
  },
  {
    cue: '(?:hieß|heißt) es',
    after: new RegExp(
      `^ (?:\\p{Ll}+ ){0,2}?(?:in|im|aus|von|vonseiten|seitens|bei|auf Seiten)(?: der| dem| den| einer| einem| des)? (?<source>${PHRASE})`,
      'u',
    ),
  },
  { cue: 'so', before: /[,“”»«] ?$/u, after: new RegExp(`^ (?<source>${PHRASE})(?=[,. ]|$)`, 'u') },
  { cue: any('teilte teilten'), before: SUBJECT_BEFORE, needs: PARTICLE('mit') },
  { cue: any('teilte teilten'), after: SUBJECT_AFTER, needs: PARTICLE('mit') },
  ...verb(any('gab gaben'), PARTICLE('an bekannt')),
  ...verb(any('kündigte kündigten'), PARTICLE('an')),
  ...verb(any('fügte fügten'), PARTICLE('hinzu')),
  ...verb(any('wies wiesen'), PARTICLE('zurück hin')),
  ...verb(any('stellte'), PARTICLE('klar')),
  ...verb(any('sprach sprachen spricht'), /^ (?:[^.;:!?„“”»«]{0,60} )?von /u),
  ...verb(any('nannte nannten nennt bezeichnete bezeichnet')),
  { cue: PARTICIPLES, before: PERFECT },
  ...verb(SPEECH),
  {
    cue: any('zeigt zeigen ergab ergaben belegt belegen'),
    before: new RegExp(
      `${CLAUSE}(?<source>(?:${ARTICLE} )?(?:\\p{Ll}{3,20}(?:e|er|en|em|es) ){0,2}(?:\\p{Lu}[\\p{L}-]*)?(?:[Ss]tudie|[Uu]mfrage|[Bb]ericht|[Gg]utachten|[Aa]nalyse|[Uu]ntersuchung|[Dd]aten|[Zz]ahlen|[Ss]tatistik)(?: ${LINK} (?:${ARTICLE} )?${NOUN}(?: ${NOUN}){0,2})?) $`,
      'u',
    ),
  },
];

/** How German says who said what: the verb second, its subject before or behind it, prepositions, "zufolge". */
export const germanAttribution: AttributionPatterns = {
  patterns,
  kinds: [
    // "Regierungskreisen", but not "Landkreisen".
    ['anonymous', /^(?:\p{L}+s)?[Kk]reisen?$/u],
    [
      'outlet',
      /(?:zeitung|magazin|blatt|sender|rundfunk|anzeiger|kurier|bote|nachrichtenagentur|tagblatt|post|presse-agentur)$|^(?:dpa|ARD|ZDF|NDR|WDR|MDR|SWR|RBB|ORF|SRF|Reuters|AFP|BBC|CNN|Spiegel|Stern)$/iu,
    ],
    [
      'document',
      /(?:bericht|studie|umfrage|gutachten|urteil|mitteilung|statistik|papier|schreiben|brief|entwurf|analyse|daten|zahlen|untersuchung|anklage|anklageschrift|protokoll|gesetz|vertrag|prognose|bilanz|plan|untersuchungen)(?:s|es|e|en|n)?$/iu,
    ],
    [
      'organization',
      /(?:ministerium|polizei|staatsanwaltschaft|behörde|behörden|amt|ämter|unternehmen|konzern|verband|gewerkschaft|partei|regierung|rathaus|stadt|gemeinde|universität|hochschule|institut|gericht|feuerwehr|bahn|verein|stiftung|kommission|verwaltung|kreis|landkreis|senat|rat|fraktion|bank|klinik|firma|genossenschaft|gesellschaft|betreiber|werk|zentrum|dienst|bund|organisation|museum|zoo|reederei|präsidium|bistum|leitstelle|wetterdienst)(?:s|es|e|n|en)?$|^(?:CDU|CSU|SPD|FDP|AfD|EU|UN|UNO|Nato|WHO|Grünen?|Linke)$/iu,
    ],
    ['organization', /^[A-ZÄÖÜ]{3,6}$/u],
    [
      'anonymous',
      /(?:sprecher|sprecherin|expert\p{Ll}*|forscher|forscherinnen|forschende|beamte[rn]?|zeugen?|ermittler|kreise[n]?|insidern?|anwohner|anwohnerin|vertreter|kritiker|wissenschaftler|mediziner|ärzten?|anwalt|anwälten?|staatsanwält\p{Ll}*|leute|menschen|beobachter|nachbarn?|nachbarin|mitarbeiter|mitarbeiterin|veranstalter|demonstranten|eltern|historiker|händler|fischer|bauern|landwirte|ökonomen|analysten|verteidiger|verteidigung|richter|richterin|vertraute[rn]?|minister|ministerin|leiter|leiterin|betroffene[rn]?|fahrer|fahrerin)(?:n|s|innen)?$/iu,
    ],
  ],
  headEnd: /^(?:der|des|von|vom|für|im|in|am|an|aus|bei|beim|zu|zum|zur|mit|und)$/u,
  article: new RegExp(`^${ARTICLE} `, 'u'),
  pointer: /^(?:[Dd](?:er|ie|as|em|en)) /u,
  feminine: /in$/u,
  pronouns: { single: /^[Ee]r$/u, group: /^[Ss]ie$/u },
  reportedMood:
    /(?<!\p{L})(?:habe|sei|seien|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|bleibe|stehe|liege|brauche|wisse|lasse|nehme|halte|sehe|hätten|wären|bestehe|handele|handle|laufe|spreche|fehle|mache|führe|zeige|bereue|finde|kenne|stelle|treffe|lebe|arbeite|erwarte|hoffe|glaube|plane|prüfe|seie?n|würden?)(?!\p{L})/u,
  anonymity:
    /(?:anonym|ungenannt|namentlich nicht genannt|nicht namentlich)[^.!?]{0,60}?(?:, (?<reason>(?:weil|da|aus Angst|um) [^,.!?]{3,160}))?(?=[,.!?]|$)/u,
};
