import type { AttributionWords } from '../attribution-words';

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Cues of several words by their first one. */
function phrases(...lists: string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const [first, ...rest] of lists.map((each) => each.split(' '))) {
    found.set(first!, [...(found.get(first!) ?? []), rest]);
  }
  return found;
}

/** English cues of attribution, and the nouns that tell what kind of source speaks. */
export const englishAttribution: AttributionWords = {
  openers: [['according', 'to'], ['per']],
  agentWords: words('by'),
  refusals: [
    ['declined', 'to'],
    ['refused', 'to'],
  ],
  notSpoken: /^(?:not|n't|never|if|to|would|could|might|may|should|can|cannot|the|a|an|this|that|of|in|these|those)$/,
  tellingVerbs: /^t(?:old|ells?|elling)$/,
  countingVerbs: /^(?:add|respond|repl)/,
  relatives: words('who which'),
  conjunctions: /^(?:and|but|also|then|,)$/,
  adverb: /ly$/,
  subjectStarts: /^(?:the|a|an|one|his|her|he|she|they|another)$/,
  subjectEnds: /^(?:on|in|about|during)$/,
  headEnds:
    /^(?:of|in|at|for|from|with|on|inside|within|familiar|close|near|who|against|behind|involved|about|outside|briefed|working|representing|signed|received|speaking|by)$/,
  pointers: /^(?:the|that|this)$/,
  anonymity: {
    asked: /\b(?:anonymity|anonymously|not to be (?:named|identified)|not be (?:named|identified))\b/i,
    because:
      /\b(?:because|since|citing|for fear|out of fear|fearing|in order to|so as|to (?:discuss|speak|talk|describe|avoid|protect|share|disclose))\b/i,
  },
  speechVerbs: words(
    'said says say told tells tell wrote writes added adds noted notes announced announces argued argues claimed claims',
    'suggested suggests stated states explained explains acknowledged acknowledges insisted insists warned warns replied responded',
    'testified testifies tweeted declared declares admitted admits asserted asserts alleged alleges confirmed confirms recalled recalls',
    'reiterated reiterates predicted predicts cautioned cautions contended contends maintained conceded concluded remarked quipped joked',
    'vowed urged urges reported reports revealed reveals disclosed estimated estimates emphasized emphasised stressed stresses complained',
    'denied denies promised pledged accused accuses praised criticized criticised condemned condemns denounced described describes cited',
    'cites indicated mentioned posted recounted advised advises commented countered shouted shouts echoed lamented affirmed',
    'rejected blasted slammed mocked boasted demanded hailed welcomed ruled tweets captioned confessed protested reasoned advises',
    'concedes cautioned apologised apologized testifies reaffirmed elaborated remarks countered counters clarified speculated opined',
    'recommends recommended attributed highlighted pleaded highlights established proclaimed informed notified assured reassured swore pointed-out retorted alleged conceded decries decried urging',
  ),
  pluralVerbs: words(
    'argue claim warn write report note contend suggest insist allege maintain acknowledge deny confirm explain stress complain',
    'caution predict estimate describe announce criticise criticize demand recommend cite accuse assert concede admit highlight',
  ),
  quotativeVerbs: words(
    'continued continues concluded concludes began begins ordered orders asked asks yelled screamed laughed laughs joked chuckled sighed',
    'offered offers agreed agrees mused wondered guessed figured thought exclaimed whispered read reads sees saw calls called goes went',
    'pleaded begged roared smiled grinned nodded sang chanted hinted reflected shrugged snapped barked cried groaned marvelled marveled',
    'thanked praises views considers labelled labeled dubbed branded likened apologizes gushed enthused teased summed signed typed',
  ),
  labelVerbs: words(
    'sees saw calls called views considers labelled labeled dubbed branded likened thanked praises read reads asked asks',
  ),
  channelNouns: words(
    'interview interviews comment comments remarks statement email emails message messages letter briefing call podcast',
    'appearance response',
  ),
  channelLinks: words('with to for on by'),
  contrasts: words('but while whereas although though however yet'),
  citingVerbs: words('citing quoting'),
  phrasalCues: phrases(
    'pointed out',
    'points out',
    'point out',
    'makes clear',
    'made clear',
    'issued * statement',
    'released * statement',
    'published * statement',
    'put out * statement',
    'took to twitter',
    'took to instagram',
    'took to facebook',
    'took to social media',
    'spoke out',
    'called for',
    'calls for',
    'went on to say',
  ),
  participles: words(
    'saying telling adding noting writing warning claiming arguing explaining insisting stating suggesting alleging accusing urging citing',
    'acknowledging admitting announcing boasting confirming declaring describing emphasizing joking predicting promising',
    'recalling reporting revealing stressing tweeting vowing asserting cautioning complaining concluding criticizing criticising',
  ),
  findingVerbs: words(
    'found finds shows show showed concludes discovered recommends recommend believe believes thinks think observed fear fears expect expects detail details indicate read reads',
    'continued identified called calls considers asked asks say points pointed',
  ),
  beliefVerbs: words('believe believes think thinks fear fears expect expects consider considers called calls'),
  clauseOpeners: words('that how why'),
  fillers: words(
    'has have had is are was were be been will would can could may might must should did does do not also later then again just now even',
    "still once first twice already outright flat-out previously repeatedly publicly privately recently reportedly often always never initially both all 've 's 'd",
    "'ll only long strongly clearly quickly immediately himself herself themselves itself earlier on late early last in since further instead otherwise therefore thus simply",
  ),
  clauseWords: words(
    'that because if when while after before although though since until unless whether and as but or so than where why how what like',
    'via amid despite during then yet nor including who which whom is are was were be been has have had will would could should may might',
    'according to',
  ),
  prepositions: words(
    'of for in at with from on within inside outside near behind against involved familiar close about',
  ),
  determiners: words(
    'the a an both his her their its our my this these those that some several many most other two three four one another',
  ),
  days: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week month year',
    'january february march april may june july august september october november december',
  ),
  singlePronouns: words('he she'),
  groupPronouns: words('they'),
  thingPronouns: words('it'),
  anonymousNouns: words(
    'official officials source sources spokesperson spokesman spokeswoman spokespeople spokespersons expert experts analyst analysts',
    'researcher researchers scientist scientists doctor doctors witness witnesses prosecutor prosecutors lawyer lawyers attorney attorneys',
    'author authors trader traders people person insider insiders investigator investigators economist economists advocate advocates',
    'aide aides adviser advisers advisor advisors diplomat diplomats lawmaker lawmakers critic critics observer observers resident residents',
    'rep reps representative representatives man woman patient officer officers authorities judge neighbor neighbors neighbour neighbours',
    'survivor survivors activist activists supporters relatives relative student students parents worker workers employee employees leaders',
    'physician physicians team astronomers engineers historians settlers customers businesses providers user member members staffer those',
    'biologist biologists epidemiologists strategist strategists economist publicist agent driver teacher teachers',
  ),
  documentNouns: words(
    'report reports study studies statement survey surveys poll polls filing filings lawsuit complaint indictment law letter letters email',
    'emails memo memos paper document documents data transcript release order analysis review agreement resolution footage video article',
    'affidavit warrant guidelines manual testimony records forecast forecasts findings figures research census',
  ),
  carrierNouns: words(
    'statement letter email e-mail memo release tweet tweets post posts video note message caption thread filing',
  ),
  synonyms: [
    words('study research paper report analysis findings survey review article'),
    words('researchers scientists authors team researcher academics experts'),
    words('doctors physicians doctor physician medics'),
    words('source insider official sources insiders'),
    words('lawsuit complaint filing suit documents'),
  ],
  socialNouns: words('tweet tweets post posts account user commenter'),
  organizationNouns: words(
    'police company ministry government administration agency department commission committee council court courts office authority bank',
    'firm group union association party campaign club league university institute foundation military army hospital bureau regulator board',
    'retailer airline carrier label studio chain nonprofit charity startup start-up watchdog giant manufacturer developer automaker publisher utility',
    'brokerage brokerages organization organisation ombudsman authorities democrats republicans service federation team network',
    'county municipality borough township district city state directorate inspectorate secretariat embassy consulate parliament senate',
    'cabinet treasury school college clinic center centre museum library church diocese fund trust coalition alliance consortium cooperative',
    'co-operative insurer lender supplier operator contractor distributor wholesaler port airport railway',
  ),
  outletNouns: words(
    'outlet newspaper publication magazine network site website broadcaster paper tabloid channel station',
  ),
  genericOrganizations: words(
    'company firm agency group organization organisation club team bank airline carrier retailer label studio chain nonprofit charity',
    'startup start-up watchdog giant manufacturer developer publisher utility brokerage institute foundation',
  ),
  outletWords: words(
    'news times post journal reuters ap afp bbc cnn nbc cbs abc npr guardian bloomberg telegraph gazette herald tribune press magazine daily',
    'newsweek verge variety insider mail independent xinhua tass chronicle observer media globe star sun mirror reporter wired axios politico',
    'buzzfeed vox forbes fortune fox msnbc voa espn digitimes gizmodo eurogamer agency',
  ),
  outletNames: words(
    'reuters ap afp bbc cnn nbc cbs abc npr bloomberg newsweek xinhua tass axios politico espn msnbc voa variety reporters wired gizmodo',
    'eurogamer digitimes buzzfeed vox forbes fortune',
  ),
};
