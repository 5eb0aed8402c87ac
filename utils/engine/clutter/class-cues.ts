/**
 * What the names a site gives its elements (class, id, role, component) tell about them. The order is that of the
 * classifier's features: adding one means training again.
 */
const CUES: readonly RegExp[] = [
  /relat|recommend|more-?(?:on|from|stories|articles)|read-?(?:more|next|also)|also|outbrain|taboola|teaser|promo|further|suggest|mehr-?zum|verwandt/,
  /share|sharing|social|follow|facebook|whatsapp|twitter|toolbar|tools/,
  /newsletter|sign-?up|subscri|paywall|regwall|(?:^|[\s_-])abo(?:$|[\s_-])|login|piano|offer|donat|membership|premium/,
  /comment|disqus|forum|reaction|kommentar/,
  /(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|werbung|anzeige|banner|outstream|dfp|adslot|affiliate/,
  /sidebar|aside|(?:^|[^a-z])rail|widget/,
  /(?:^|[^a-z])nav|menu|breadcrumb|footer|header/,
  /trend|popular|most-|latest|ticker|mostread|meist/,
  /(?:^|[^a-z])tags?(?:[^a-z]|$)|topic|keyword|categor|kicker/,
  /author|byline|(?:^|[^a-z])bio|contributor|autor/,
  /caption|credit|copyright|legend|bildunter/,
  /gallery|slideshow|carousel|slider|figure|image|photo|media/,
  /video|player|audio|podcast|listen|speech/,
  /cookie|consent|gdpr|privacy|modal|popup|overlay|dialog/,
  /(?:^|[^a-z])date|time|publish|meta(?:[^a-z]|$)|timestamp|read-?time/,
  /info-?box|fact|(?:^|[^a-z])box|highlight|embed/,
  /(?:^|[^a-z])list|card|grid|feed|stream|item/,
  /quote|pull|zitat/,
  /lead|intro|summary|standfirst|subtitle|sub-?head|(?:^|[^a-z])dek|teaser-?text|description|excerpt|chapo|vorspann|subline|sous-?titre|bajada|ingress/,
  /headline|title/,
  /article|body|content|story|text|paragraph|entry|post|main|prose/,
];

export const cueCount = CUES.length;
/** Positions of the cues that rules ask for. */
export const CUE = {
  related: 0,
  share: 1,
  newsletter: 2,
  comments: 3,
  advertisement: 4,
  sidebar: 5,
  navigation: 6,
  trending: 7,
  tags: 8,
  author: 9,
  caption: 10,
  gallery: 11,
  player: 12,
  consent: 13,
  date: 14,
  box: 15,
  list: 16,
  quote: 17,
  standfirst: 18,
  headline: 19,
  body: 20,
} as const;

export const hasCue = (bits: number, cue: number): boolean => (bits & (1 << cue)) !== 0;

const MAX_NAMES_LENGTH = 400;

/** Everything an element is called, as one text. */
export function namesOf(element: Element): string {
  const isCustom = element.localName.includes('-');
  if (!isCustom && !element.hasAttributes()) return '';
  const parts = [
    element.getAttribute('class'),
    element.getAttribute('id'),
    element.getAttribute('role'),
    element.getAttribute('data-component') ?? element.getAttribute('data-testid'),
    isCustom ? element.localName : null,
  ];
  let names = '';
  for (const part of parts) if (part) names += ` ${part}`;
  return names.slice(0, MAX_NAMES_LENGTH);
}

export type CueReader = (names: string) => number;

/** Reads cues from names, each distinct text once: pages repeat few names many times. */
export function createCueReader(): CueReader {
  const known = new Map<string, number>();
  return (names) => {
    const seen = known.get(names);
    if (seen !== undefined) return seen;
    const small = names.toLowerCase();
    let bits = 0;
    for (let i = 0; i < CUES.length; i++) if (CUES[i]!.test(small)) bits |= 1 << i;
    known.set(names, bits);
    return bits;
  };
}
