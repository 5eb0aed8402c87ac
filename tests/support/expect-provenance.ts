import { expect } from 'vitest';
import type { Article } from '../../utils/engine/article';
import { type Facts, findUnsoundMentions } from '../../utils/engine/facts';

/** The law of the house: no fact without evidence, and the evidence stands where it says. */
export function expectProvenance(article: Article, facts: Facts): void {
  expect(findUnsoundMentions(article, facts)).toEqual([]);
  for (const person of facts.people) expect(person.mentions, person.name).not.toEqual([]);
  for (const { name, mentions, statements, declined = [], person } of facts.sources) {
    expect(mentions, name).not.toEqual([]);
    expect([...statements, ...declined], name).not.toEqual([]);
    if (person !== undefined) expect(facts.people[person], name).toBeDefined();
  }
  for (const { id, evidence } of facts.notices) expect(evidence, id).not.toHaveLength(0);
}
