import type { Tagger } from '../labels';
import { findDates } from './find-dates';
import { findPeople } from './find-people';
import { findSources } from './find-sources';

/** The best that is to be had by putting libraries together: compromise, chrono-node and three patterns. */
export const tagByLibraries: Tagger = ({ title, published, paragraphs }) => {
  const people = findPeople(paragraphs, title);
  const sources = findSources(paragraphs, people);
  const speakers = new Set(sources.map(({ name }) => name));
  return {
    people: people.map((person) => ({ ...person, quoted: speakers.has(person.name) })),
    dates: findDates(paragraphs, published),
    sources,
  };
};
