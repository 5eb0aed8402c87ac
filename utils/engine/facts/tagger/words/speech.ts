import { wordSet } from './word-set';

/** Verbs people do: after or before a capitalised word they speak for a person. */
export const PERSON_VERBS = wordSet(
  'said says say saying told tells added adds noted notes wrote writes testified replied argued argues asked asks claimed claims',
  'explained explains insisted insists warned warns tweeted stated announced acknowledged admitted admits recalled recalls declared',
  'thinks thought believes believed hopes hoped knows knew feels felt wants wanted joked laughed smiled nodded shrugged cried',
  'scored won beat defeated lost died born married starred played plays resigned retired apologized apologised lives lived grew',
  'pleaded testifies speaks spoke tells met posted quipped remarked continues continued who whom whose himself herself',
);

/** Prepositions a place follows. */
export const PLACE_PREPOSITIONS = wordSet('in at near from to of across outside inside around through throughout into');

/** Words a name never begins or ends with although sentences capitalise them. */
export const FUNCTION_WORDS = wordSet(
  'he she it i we you they his her him them my our your me us its their this that these those who whom whose what which there here and or but if',
  'when while as the a an so yes no not of in on at by for from with to into than then after before since until though although',
  'because is was are were be been has have had do does did will would can could may might must should just only even also how',
  'why where whether about over under during all some many most both each every other another such now today yesterday tomorrow',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october',
  'november december jan feb mar apr jun jul aug sep sept oct nov dec more less very too still again once like unlike despite',
  'however meanwhile instead according thanks hello hi dear please photo image video watch read related copyright getty reuters',
  "i'm i've it's don't",
);
