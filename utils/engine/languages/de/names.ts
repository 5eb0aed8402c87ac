import type { NameCues } from '../name-cues';
import { anyOf, anyOfEitherCase } from '../word-list';

/** Ends of nouns for offices and trades; the feminine and the cases add endings. */
const OFFICES =
  'abgeordnete aktivist analyst angeklagte anwalt anwält apotheker arbeiter architekt archäolog arzt ' +
  'autor beauftragte beobachter berater bergsteiger besitzer betreiber bewohner biolog bischof blogger ' +
  'botanik botschafter bäcker chef chemiker dekan designer direktor dirigent dolmetscher dramaturg ' +
  'elektriker enkelin entwickler ermittler expert fahrer feuerwehrmann forscher fotograf friseur ' +
  'förster gastronom gastwirt gemeinderat geolog geschäftsführer gesellschafter gewerkschafter gründer ' +
  'gutachter gärtner hauptmann hebamme historiker hotelier händler imker influencer ingenieur inhaber ' +
  'inspekteur intendant journalist jurist kandidat kanzler kapitän kardinal kassierer klempner ' +
  'klimatolog kläger kolleg kommandant kommissar komponist koordinator kriminolog kritiker kurator ' +
  'kämpfer könig künstler landrat landrät landwirt lehrer leiter lektor läufer makler maler manager ' +
  'maurer mechaniker mediziner meister meteorolog metzger minister ministerialrat mitarbeiter moderator ' +
  'musiker nachbar nachfolger notar oberst olympiasieger ornitholog paläontolog papst pastor patholog ' +
  'patient pendler pensionär pfarrer pfleger philosoph physiker pianist pilot politiker politolog ' +
  'polizist prinz prinzess professor programmierer präsident psycholog radfahrer radiolog redakteur ' +
  'referent regisseur rektor rentner reporter retter richter schauspieler schlosser schriftsteller ' +
  'schweißer schwimmer schäfer schülerin sekretär senator soziolog spieler sportler sprecher ' +
  'staatsanwält staatsrat staatssekretär stadtrat stadträt statiker statistiker stellvertreter student ' +
  'studentin stürmer sänger taucher techniker theolog tischler torhüter torwart trainer tänzer ' +
  'unternehmer urlauber verbandschef verkäufer verleger verteidiger verwalter virolog vorgänger ' +
  'vorsitzende wanderer wandererin wehrführer weltmeister werftarbeiter winzer wirt wissenschaftler ' +
  'zeuge zimmermann zoolog züchter ärzt ökolog ökonom übersetzer';
/** The office alone, or as the end of a compound: "Sprecher", "Polizeisprecher". */
const ROLE = `(?:\\p{Lu}[\\p{L}-]{0,30}?)?${anyOfEitherCase(OFFICES.split(' '))}(?:innen|in|es|en|e|n|s)?`;

const OPENERS =
  'Der Die Das Den Dem Des Ein Eine Einer Eines Einem Einen Er Sie Es Wir Ich Ihr Ihre Sein Seine Dieser Diese Dieses Jeder Jede Kein Keine In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Durch Gegen Ohne Um Unter Über Seit Bis Während Wegen Trotz Laut Wie Was Wer Wo Wann Warum Wenn Weil Als Ob Dass Und Aber Oder Denn Doch So Da Dann Dort Hier Auch Noch Nur Nun Schon Man Mal Will Hat Ist Sind War Wird Kann Soll Muss Darf Zwei Drei Vier Alle Allen Viele Einige Mehr Neben Zwischen Heute Gestern Morgen Nicht Ja Nein Am Ab Per Pro';
const TIME =
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr Euro Prozent Jahr Jahre Jahren Tag Tage Woche Monat Ostern Weihnachten';
const THINGS =
  'straße strasse platz haus schule stiftung preis park bahnhof brücke turm kirche universität institut gmbh ag kg se ev verein verband partei bank gruppe konzern werke halle stadion museum theater zeitung kurier anzeiger bote see berg tal burg stadt land hafen insel klinik krankenhaus gymnasium orchester gesetz pokal cup liga club fc sv';

/** Words of no name; also words in capitals only ("CDU") and the ends of compounds for things. */
const NO_NAME = new RegExp(
  `^(?:${anyOf([...OPENERS.split(' '), ...TIME.split(' ')])}|\\p{Lu}{2,}s?|[\\p{L}-]*${anyOfEitherCase(THINGS.split(' '))}s?|[\\p{L}-]*(?:ung|heit|keit|schaft|ismus|tion|[Mm]inisterium|[Aa]mt|[Bb]ehörde|[Pp]olizei|[Rr]egierung))$`,
  'u',
);

/** German names, told by titles, offices, listed given names, ages and verbs of speech: a capital alone tells nothing. */
export const germanNames: NameCues = {
  honorific: /^(?:Herrn?|Frau|Dr\.?|Prof\.?|Professorin?|med|Schwester|Bruder|Pater)$/u,
  roleNoun: new RegExp(`^${ROLE}$`, 'u'),
  noName: NO_NAME,
  tradeSurname:
    /^(?:Richter|König|Bischof|Kaiser|Jäger|Koch|Bauer|Müller|Major|Lehrer|Fischer|Schäfer|Förster|Prinz|Papst|Winzer|Arzt|Maler|Sänger|Wirt|Pfarrer)s?$/u,
  particle: /^(?:von|van|vom|zu|zur|de|der|den|di|da|del|el|al|bin)$/u,
  speech:
    /^(?:sagte|sagt|betonte|betont|meinte|meint|erzählte|erzählt|erinnert|erinnerte|lachte|berichtet|schwärmt|forderte|kritisierte)$/u,
  bracket:
    /^ ?\((?:\d{1,2}|(?<party>CDU|CSU|SPD|FDP|AfD|Grüne|Die Grünen|Linke|Die Linke|BSW|Freie Wähler|parteilos|ÖVP|SPÖ|FPÖ|SVP|SP))\)|^ ?, \d{1,2},/u,
  genitive: /['’]?s$|['’]$/u,
  roleAdjective:
    /^(?:früher|ehemalig|damalig|amtierend|stellvertretend|neu|leitend|zuständig|parlamentarisch|wissenschaftlich|kaufmännisch|ärztlich|örtlich|deutsch|österreichisch|schweizerisch|französisch|\p{Ll}{3,}isch)(?:e|er|en|em)$/u,
  article:
    /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|beim|vom|kein|keine|jeder|jede|als|mein|sein|ihr|unser)$/iu,
  roleAfter: new RegExp(
    `^(?: \\(\\d{1,2}\\)|, \\d{1,2})?, (?:(?:der|die|das|ein|eine|heute|früher|zuletzt|seit \\d{4}) )?(?<role>(?:\\p{Lu}\\p{L}+s )?(?:(?!heute |früher |später |immer |aber |oder )\\p{Ll}{3,30}(?:e|er|en) )?${ROLE}(?![\\p{L}])[^,.;:()„“”»«!?]{0,70})(?=[,.])`,
    'u',
  ),
  roleBefore: new RegExp(
    `(?:^|[^\\p{L}])(?:[Dd]er|[Dd]ie|[Ee]in|[Ee]ine|ihr|ihre|sein|seine) (?<role>(?:(?!heute |früher |später |immer |aber |oder )\\p{Ll}{3,30}(?:e|er|en) )?${ROLE}(?: (?:des|der|für|von|vom|am|im|beim)(?: \\p{L}[\\p{L}.-]{0,30}){1,6})?),? $`,
    'u',
  ),
};
