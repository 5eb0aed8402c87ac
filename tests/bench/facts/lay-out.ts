import type { LabelledDocument, Place } from './labels';

export interface Layout {
  paragraphs: string[];
  sentences: (Place & { number: number; text: string })[];
}

/** Paragraphs put together from numbered sentences, a space between them, and where each sentence came to lie. */
export function layOut({ sentences }: LabelledDocument): Layout {
  const paragraphs: string[] = [];
  const places = sentences.map(({ i, p, t }) => {
    const before = paragraphs[p] === undefined ? '' : `${paragraphs[p]} `;
    paragraphs[p] = before + t;
    return { number: i, text: t, paragraph: p, start: before.length, end: before.length + t.length };
  });
  return { paragraphs: Array.from(paragraphs, (text) => text ?? ''), sentences: places };
}

/** Numbers of the sentences that these places touch, each once. The headline is none. */
export function sentencesAt({ sentences }: Layout, places: Place[]): Set<number> {
  const touches = (sentence: Place) =>
    places.some(
      ({ paragraph, start, end }) => paragraph === sentence.paragraph && start < sentence.end && end > sentence.start,
    );
  return new Set(sentences.filter(touches).map(({ number }) => number));
}

/** Everywhere the words stand in that sentence: the label does not say which of them it means. */
export function placesOf({ sentences }: Layout, number: number, words: string): Place[] {
  const sentence = sentences.find((each) => each.number === number);
  const places: Place[] = [];
  if (!sentence) return places;
  for (let at = sentence.text.indexOf(words); at >= 0; at = sentence.text.indexOf(words, at + 1)) {
    const start = sentence.start + at;
    places.push({ paragraph: sentence.paragraph, start, end: start + words.length });
  }
  return places;
}
