import type { PersonFact } from '../../facts';
import type { AnalysedBlock } from '../analysis';
import { foldName } from '../people/name-span';
import { wordSet } from '../tagger/words/word-set';

export type Gender = 'female' | 'male';

/** Common given names that hardly ever are borne by the other sex: they only rule out whom "he" or "she" cannot mean. */
const FEMALE = wordSet(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily',
  'donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela',
  'emma nicole helen samantha katherine christine debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria',
  'ruth virginia lauren kelly christina joan evelyn judith hannah andrea megan cheryl jacqueline martha madison teresa gloria sara',
  'janice ann anne kathryn abigail sophia sophie frances jean alice judy isabella julia grace amber denise danielle marilyn beverly',
  'charlotte natalie theresa diana brittany doris kayla alexis lori marie jill kate katie jane lucy zoe chloe ella lily eva fiona claire',
  'louise hillary nikki kamala angela ursula ivanka melania taylor beyonce oprah greta malala nancy priti theresa nicola jacinda',
  'fatima aisha ayesha amina maryam leila layla noor zahra zainab priya anjali sunita lakshmi kavita deepika ananya indira sonia mei ling',
  'yuki sakura akiko keiko yoko naomi ji-woo soo-jin min-ji elena irina olga natalia svetlana tatiana ekaterina anastasia yulia oksana',
  'ingrid astrid freya greta heidi ulrike katrin sabine birgit monika claudia petra silvia giulia francesca chiara carmen lucia sofia',
  'isabel ana juana rosa pilar ines beatriz camila valentina gabriela fernanda luciana chioma ngozi adaeze amara folake wanjiku nomvula',
  'thandiwe zanele lindiwe siobhan aoife niamh ciara catriona gwen rhiannon megan meghan erin bridget maeve',
);
const MALE = wordSet(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew',
  'joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott',
  'brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary',
  'peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe',
  'jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny',
  'mike bill bob jim tom tim dan dave steve jeff greg matt rob ben nick jake barack mitt bernie boris nigel rishi keir vladimir volodymyr',
  'mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein omar khalid ibrahim mustafa yusuf tariq imran abdullah abdul karim',
  'raj rahul amit sanjay vijay arjun ravi suresh rajesh narendra anil sunil hiroshi kenji takashi shinzo taro akira jin wei jun hao',
  'sergei sergey dmitry dmitri ivan igor oleg alexei aleksei mikhail nikolai boris andrei pavel viktor yuri lars sven erik bjorn anders',
  'hans klaus jurgen wolfgang dieter friedrich heinrich stefan marco luca giovanni giuseppe matteo antonio carlos luis miguel pedro jorge',
  'diego javier fernando ricardo eduardo rafael alejandro pablo manuel chukwuemeka emeka tunde kwame kofi sipho thabo jabu themba mandla',
  'liam connor declan seamus eoin niall rory hamish angus ewan gareth rhys dylan owen pierre jacques francois emmanuel jean-pierre nicolas',
  'kurt elon jeff lewis lucas charlie harry oliver simon ian neil graham stuart craig derek trevor martin tony barry colin duncan gordon',
);
const SHE =
  /\b(?:woman|women's|actress|mother|queen|princess|duchess|widow|chairwoman|spokeswoman|congresswoman|businesswoman|councilwoman|sister|daughter|wife|policewoman|heiress|hostess|first lady|baroness|dame|lady|nun)\b/i;
const HE =
  /\b(?:man|actor|father|king|prince|duke|chairman|spokesman|congressman|businessman|councilman|brother|son|husband|policeman|fireman|monk|priest|imam|lord|sir|baron|fisherman)\b/i;
const SHE_TITLE = /\b(?:Ms|Mrs|Miss|Lady|Dame|Madam|Queen|Princess|Sister|Congresswoman|Councilwoman|Baroness)\.?\s$/;
const HE_TITLE = /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|Congressman|Councilman|Pope|Imam|Sheikh)\.?\s$/;
/** Letters before a name that may hold a title. */
const TITLE_LENGTH = 16;
/** A hostile page may name one person thousands of times. */
const MOST_MENTIONS = 12;

/** What titles, roles and given name say of a person's sex; `null` where they leave it open. */
export function genderOf(person: PersonFact, blocks: ReadonlyMap<number, AnalysedBlock>): Gender | null {
  for (const { block, start } of person.mentions.slice(0, MOST_MENTIONS)) {
    const before = blocks.get(block)?.text.slice(Math.max(0, start - TITLE_LENGTH), start) ?? '';
    if (SHE_TITLE.test(before)) return 'female';
    if (HE_TITLE.test(before)) return 'male';
  }
  for (const { text } of person.roles) {
    if (SHE.test(text)) return 'female';
    if (HE.test(text)) return 'male';
  }
  const [given, more] = foldName(person.name).split(' ');
  if (!given || !more) return null;
  if (FEMALE.has(given)) return 'female';
  return MALE.has(given) ? 'male' : null;
}
