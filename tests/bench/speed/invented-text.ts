/** Sentences of an invented newspaper, with the kinds of facts that real ones have, and as many that have none. */
const SENTENCES = [
  'The harbour of {place} will close on {day}, said {name}, the port’s director.',
  'Nobody had asked the fishermen what they thought of the plan.',
  '“We were told in {month} {year} that the money was there,” said {name}.',
  'The wall along the quay is two metres high and older than anybody who walks on it.',
  'According to the {place} Council, the work was to take three weeks.',
  'It rained for most of the night, and the road to the lighthouse was under water.',
  'A spokeswoman for the Ministry of Works declined to comment.',
  '{name}, who teaches at {place} College, called the figures “hard to believe”.',
  'By {month} the ferry had carried more people than in all of {year}.',
  'The report, published last week, lists eleven bridges that need repair.',
  'Most of them are small, and some are crossed by nothing but sheep.',
  'Officials in {place} said they would answer next month.',
];
const FIRST_NAMES = ['Edda', 'Tomas', 'Ines', 'Rowan', 'Mirela', 'Kofi', 'Sunniva', 'Piet', 'Yara', 'Aurel'];
const SURNAMES = ['Halvorsen', 'Brandt', 'Quist', 'Okonjo', 'Lindqvist', 'Marsh', 'Pellegrin', 'Varga', 'Teague'];
const PLACES = ['Norhaven', 'Skarvik', 'Port Ellary', 'Westmere', 'Kalder', 'Saint Orrin'];
const MONTHS = ['January', 'March', 'May', 'August', 'October', 'December'];
const DAYS = ['Monday', 'Thursday', 'Friday', 'Sunday'];
const SENTENCES_PER_PARAGRAPH = 4;

/** Paragraphs with at least so many words together: the same ones each time. */
export function inventParagraphs(words: number): string[] {
  const paragraphs: string[] = [];
  let written = 0;
  for (let i = 0; written < words; i += SENTENCES_PER_PARAGRAPH) {
    const sentences = Array.from({ length: SENTENCES_PER_PARAGRAPH }, (_, k) => inventSentence(i + k));
    const paragraph = cutToWords(sentences.join(' '), words - written);
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** An article of so many words in a page of so many elements: what is not article is lists of links around it. */
export function inventPage({ words, elements }: { words: number; elements: number }): string {
  const paragraphs = inventParagraphs(words).map((text) => `<p>${text}</p>`);
  const items = Math.max(0, Math.round((elements - paragraphs.length) / ELEMENTS_PER_ITEM));
  const lists = Array.from({ length: Math.ceil(items / ITEMS_PER_LIST) }, (_, list) => {
    const count = Math.min(ITEMS_PER_LIST, items - list * ITEMS_PER_LIST);
    const links = Array.from({ length: count }, (__, i) => {
      const number = list * ITEMS_PER_LIST + i;
      return `<li class="teaser"><a href="/news/${number}">${inventSentence(number).slice(0, 60)}</a></li>`;
    });
    return `<section class="teasers"><h2>More from ${pick(PLACES, list)}</h2><ul>${links.join('')}</ul></section>`;
  });
  const half = lists.length >> 1;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour closes | The Harbour Post</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-05T08:00:00Z"></head>
<body><header><nav>${lists.slice(0, half).join('')}</nav></header><main><article><h1>The harbour closes</h1>
${paragraphs.join('\n')}</article></main><aside>${lists.slice(half).join('')}</aside></body></html>`;
}

const ELEMENTS_PER_ITEM = 2;
const ITEMS_PER_LIST = 20;

function inventSentence(i: number): string {
  const values: Record<string, string> = {
    name: `${pick(FIRST_NAMES, i * 7)} ${pick(SURNAMES, i * 5)}`,
    place: pick(PLACES, i * 5),
    month: pick(MONTHS, i * 5),
    day: pick(DAYS, i * 3),
    year: String(1990 + ((i * 11) % 36)),
  };
  return pick(SENTENCES, i).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] as string;
}

function cutToWords(text: string, words: number): string {
  return text.split(' ').slice(0, words).join(' ');
}
