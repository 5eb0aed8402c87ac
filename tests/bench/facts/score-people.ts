import { addShare, countSentences, type FactScores } from './fact-scores';
import type { LabelledPerson, TaggedFacts } from './labels';
import { type Layout, sentencesAt } from './lay-out';
import { compareNames, foldName } from './names';
import { pair } from './pair';

type TaggedPerson = TaggedFacts['people'][number];

/** From this share of common words on, two wordings mean one role. */
const SAME_ROLE = 0.5;

export function scorePeople(
  scores: FactScores,
  labels: LabelledPerson[],
  people: TaggedPerson[],
  layout: Layout,
): void {
  const { tagged, used } = pair(labels, people, likeness);
  for (const [i, label] of labels.entries()) {
    const person = people[tagged.get(i) ?? -1];
    if (person) scoreFound(scores, label, person, layout);
    else if (!label.optional) {
      scores.people.missed++;
      scores.peopleBySentence.missed += label.s.filter((number) => number >= 0).length;
      scores.roles.missed += label.roles?.length ?? 0;
    }
  }
  for (const { mentions } of people.filter((_, i) => !used.has(i))) {
    scores.people.invented++;
    scores.peopleBySentence.invented += sentencesAt(layout, mentions).size;
  }
}

function scoreFound(scores: FactScores, label: LabelledPerson, person: TaggedPerson, layout: Layout): void {
  if (!label.optional) scores.people.right++;
  addShare(scores.fullName, foldName(person.name) === foldName(label.name));
  if (person.quoted !== undefined) addShare(scores.isQuoted, person.quoted === label.quoted);
  countSentences(scores.peopleBySentence, new Set(label.s), sentencesAt(layout, person.mentions));
  const labelled = label.roles ?? [];
  const given = person.roles ?? [];
  const roles = pair(labelled, given, (a, b) => {
    const { ofLonger } = compareNames(a, b);
    return ofLonger >= SAME_ROLE ? ofLonger : 0;
  });
  scores.roles.right += roles.tagged.size;
  scores.roles.missed += labelled.length - roles.tagged.size;
  scores.roles.invented += given.length - roles.used.size;
}

/** Their names are the same; one's name is another name of the other; one name is part of the other. */
function likeness(label: LabelledPerson, person: TaggedPerson): number {
  const [labelled, given] = [foldName(label.name), foldName(person.name)];
  if (labelled === given) return 3;
  const isAlias = (name: string, aliases: string[] = []) => aliases.map(foldName).includes(name);
  if (isAlias(given, label.aliases) || isAlias(labelled, person.aliases)) return 2;
  return compareNames(label.name, person.name).isPart ? 1 : 0;
}
