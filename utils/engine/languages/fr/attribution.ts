import type { AttributionPattern, AttributionPatterns } from '../attribution-patterns';

const any = (words: string): string => `(?:${words.split(' ').join('|')})`;
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche';

const ARTICLE =
  "(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Pp]lusieurs|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Cc]ette|[Cc]et?|[Dd]eux|[Tt]rois) |[Ll][’'])";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'.-]{1,30}(?<!\\.)";
const NAME = `${CAPITAL}(?: (?:(?:de|du|des|la|le|van|von|ben|al) ){0,2}${CAPITAL}){0,3}`;
/** Never a verb of speech or its auxiliary: there the phrase has ended. */
const WORD = `(?!${any(`a ont avait avaient est sont qui que et en dans sur selon lors ${DAYS}`)}(?!\\p{L}))\\p{L}[\\p{L}’-]{1,30}`;
const LINK = "(?:de la |de l[’']|du |des |de |d[’']|à la |au |aux |chargée? de |pour |en )";
const PHRASE = `(?:${ARTICLE}${WORD}(?: (?!${LINK})${WORD}){0,2}(?: ${LINK}${WORD}(?: (?!${LINK})${WORD}){0,2}){0,2})`;
const PRONOUN = '(?:[Ii]ls?|[Ee]lles?)';
/** What opens a sentence in a capital and speaks for nobody. */
const NOBODY =
  '(?!(?:Ce|Cela|Ceci|On|Qui|Que|Quoi|Mais|Et|Ou|Donc|Or|Car|En|Dans|Sur|Sous|Pour|Par|Avec|Sans|Selon|Depuis|Après|Avant|Hier|Demain|Ainsi|Alors|Puis|Enfin|Comme|Si|Quand|Il y|Au|Aux|À|De|Du|Des)(?![\\p{L}-]))';
const SPEAKER = `(?<source>${NOBODY}(?:${NAME}|${PHRASE})|${PRONOUN}(?!\\p{L}))`;
/** Between subject and verb: time, place and manner. */
const BETWEEN = `(?: (?:lui|leur|nous|en|y|ne|aussi|également|pour sa part|de son côté|hier|${any(DAYS)}(?: (?:matin|soir))?|dans un communiqué)){0,3}`;
const APPOSED = '(?:, [^,;:«»“”]{2,90}(?:, [^,;:«»“”]{2,40})?,)?';
/** Where a clause and with it a subject may begin. */
const CLAUSE = "(?:^|[.,;:–—«»“”()] ?|(?:^|[ ,])(?:que|qu[’']|et|mais|car|où|dont|comme) ?)";

const SUBJECT_BEFORE = new RegExp(`${CLAUSE}${SPEAKER}${APPOSED}${BETWEEN} $`, 'u');
const LISTENER = `(?: (?:à|au|à l[’']|au micro de) ?(?<listener>${NAME}))?`;
const LISTENER_AFTER = new RegExp(`^${LISTENER}`, 'u');
const SUBJECT_AFTER = new RegExp(`^ (?:${any(`${DAYS} hier`)} )?${SPEAKER}${LISTENER}`, 'u');
const NAMED_AFTER = new RegExp(`^ ?(?<source>${NAME}|${PHRASE})`, 'u');

const PARTICIPLES = any(
  'déclaré indiqué affirmé expliqué précisé ajouté annoncé assuré estimé souligné confié raconté écrit dit rappelé insisté dénoncé critiqué reconnu admis confirmé regretté prévenu averti répondu martelé lancé jugé soutenu promis témoigné révélé rapporté détaillé',
);
const PRESENT = any(
  'déclare déclarent indique indiquent affirme affirment explique expliquent précise précisent ajoute ajoutent annonce annoncent assure assurent estime estiment souligne soulignent confie confient raconte racontent écrit écrivent rappelle rappellent insiste dénonce dénoncent reconnaît reconnaissent confirme confirment regrette regrettent prévient avertit répond répondent lance juge jugent soutient témoigne témoignent rapporte rapportent détaille résume résument poursuit glisse martèle évoque évoquent salue saluent réclame réclament',
);
/** "s’indigne Karim Benali", "se dit" */
const REFLEXIVE =
  "(?:s[’'](?:indigne|alarme|inquiète|étonne|agace|exclame|emporte|insurge|interroge|émeut|enthousiasme|excuse)(?:nt)?|se (?:dit|disent|félicite|félicitent|réjouit|réjouissent|désole|désolent|plaint|plaignent|souvient|justifie))";
const SPOKEN = `(?:${REFLEXIVE}|(?:a|ont|avait|avaient) (?:\\p{Ll}+ment |également |aussi |pourtant )?${PARTICIPLES}|${PRESENT})`;
/** "a-t-il déclaré", "explique-t-elle", "disent-ils": the speaker stands in the cue. */
const TURNED = [
  `(?:a|ont|avait|avaient)(?:-t)?-(?<source>ils?|elles?) (?:\\p{Ll}+ment )?${PARTICIPLES}`,
  `${PRESENT}(?:-t)?-(?<source>ils?|elles?)`,
];

const patterns: AttributionPattern[] = [
  {
    cue: '(?:a|ont|avait|avaient) (?:refusé|décliné)',
    before: SUBJECT_BEFORE,
    needs: /^ (?:de (?:commenter|répondre|s[’']exprimer)|tout commentaire)/u,
    isRefusal: true,
  },
  {
    cue: "n[’'](?:a|ont) pas (?:souhaité|voulu)",
    before: SUBJECT_BEFORE,
    needs: /^ (?:commenter|répondre|s[’']exprimer|donner suite|réagir)/u,
    isRefusal: true,
  },
  { cue: '[Ss]elon', after: NAMED_AFTER },
  { cue: "[Dd][’']après", after: NAMED_AFTER },
  {
    cue: 'indique-t-on',
    after: new RegExp(`^ (?:de |auprès d[ue] |à la |au )(?<source>${WORD}(?: ${WORD}){0,2})`, 'u'),
  },
  ...TURNED.map((cue) => ({ cue })),
  { cue: SPOKEN, before: SUBJECT_BEFORE, after: LISTENER_AFTER },
  { cue: SPOKEN, before: /[,»”"] ?$/u, after: SUBJECT_AFTER },
  {
    cue: any('montre montrent révèle révèlent conclut concluent établit pointe pointent'),
    before: new RegExp(
      `${CLAUSE}(?<source>${ARTICLE}(?:\\p{Ll}{3,20} )?(?:étude|enquête|rapport|sondage|analyse|document|note|données|chiffres|enquêtes|études)(?: (?:${LINK})?${WORD}){0,4}) $`,
      'u',
    ),
  },
];

/** How French says who said what: before the verb, turned behind it, after "selon" and "d’après". */
export const frenchAttribution: AttributionPatterns = {
  patterns,
  kinds: [
    [
      'outlet',
      /^(?:AFP|Reuters|AP|Monde|Figaro|Libération|Parisien|Mediapart|Express|Point|BBC|CNN|RFI|RTL|BFMTV|RTBF|RTS|Presse|Devoir|Soir|journal|quotidien|hebdomadaire|magazine|chaîne|radio|agence)$/iu,
    ],
    [
      'document',
      /^(?:rapport|étude|sondage|enquête|jugement|communiqué|document|lettre|courrier|note|analyse|données|chiffres|statistiques|loi|contrat|bilan|procès-verbal|plainte|recensement|thèse|courriel)s?$/iu,
    ],
    [
      'organization',
      /^(?:ministère|police|gendarmerie|parquet|préfecture|mairie|entreprise|groupe|société|association|syndicat|parti|gouvernement|université|institut|tribunal|cour|hôpital|pompiers|fédération|commission|conseil|agence|banque|compagnie|région|département|commune|ville|musée|ONG|fondation|collectif|direction|administration|autorités|état-major|armée|club|opérateur|constructeur|ambassade|Élysée|Matignon|municipalité|métropole)s?$/iu,
    ],
    ['organization', /^\p{Lu}{2,6}$/u],
    [
      'anonymous',
      /^(?:source|porte-parole|responsable|expert|experte|chercheur|chercheuse|témoin|habitant|habitante|riverain|riveraine|enquêteur|avocat|avocate|magistrat|magistrate|médecin|policier|gendarme|élu|élue|maire|ministre|président|présidente|directeur|directrice|conseiller|conseillère|proche|voisin|voisine|manifestant|manifestante|parent|étudiant|étudiante|enseignant|enseignante|agriculteur|pêcheur|syndicaliste|économiste|historien|historienne|analyste|scientifique|spécialiste|procureur|procureure|député|députée|victime|passager|passagère|employé|employée|salarié|salariée|commerçant|patron|patronne|militant|militante|pompier|infirmière|juge|fonctionnaire|diplomate|observateur|capitaine)s?$/iu,
    ],
  ],
  headEnd:
    /^(?:de|du|des|d[’'].*|pour|à|au|aux|en|dans|chargée?|auprès|sur|et|qui|contre|proches?|policières?|judiciaires?|locales?|locaux|local)$/iu,
  article: new RegExp(`^${ARTICLE}`, 'u'),
  pointer: /^(?:(?:[Ll]es?|[Ll]a|[Cc]ette|[Cc]et?) |[Ll][’'])/u,
  feminine: /(?:ière|trice|euse|enne|ée|esse|onne|ante|ente)$/u,
  pronouns: { single: /^(?:[Ii]l|[Ee]lle)$/u, group: /^(?:[Ii]ls|[Ee]lles)$/u },
  // The conditional tells doubt as often as speech.
  reportedMood: /(?!)/,
  anonymity:
    /(?:sous (?:le )?couvert (?:d[’']|de l[’'])anonymat|requis l[’']anonymat|garder l[’']anonymat|rester anonyme)(?:,? (?<reason>(?:par crainte|par peur|de peur|car|parce qu)[^,.!?]{3,160}))?/u,
};
