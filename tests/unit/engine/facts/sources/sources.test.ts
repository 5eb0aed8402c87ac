import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../utils/engine/article';
import type { SourceFact } from '../../../../../utils/engine/facts';
import { analyseText } from '../../../../../utils/engine/facts/analysis';
import { extractFacts } from '../../../../../utils/engine/facts/index';
import { recognizeSourcesInSteps } from '../../../../../utils/engine/facts/sources';
import { expectProvenance } from '../../../../support/expect-provenance';

function articleOf(...paragraphs: string[]): Article {
  return {
    metadata: { headline: 'The news', url: 'https://news.example/a', language: 'en', direction: 'ltr', topics: [] },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
}

function sourcesOf(...paragraphs: string[]): SourceFact[] {
  const article = articleOf(...paragraphs);
  const facts = extractFacts(article);
  expectProvenance(article, facts);
  return facts.sources;
}

const brief = (sources: SourceFact[]) => sources.map(({ name, type }) => `${type}: ${name}`);

describe('sources', () => {
  test.each([
    ['Kari Solberg said the bridge would open in May.', ['person: Kari Solberg']],
    ['"We are ready," said Maria Lopez, director of the port.', ['person: Maria Lopez']],
    ['The bridge is safe, according to the Ministry of Transport.', ['organization: Ministry of Transport']],
    ['The bridge is closed, police said on Monday.', ['organization: police']],
    ['The plan was dropped, a senior official said.', ['anonymous: senior official']],
    ['A study found that the bridge was too old.', ['document: study']],
    ['Reuters reported that the bridge was sold.', ['outlet: Reuters']],
    ['Maria Lopez told CNN that the port was closed.', ['person: Maria Lopez', 'outlet: CNN']],
    ['Maria Lopez, a teacher at the school in Munich, Germany, said it was cold.', ['person: Maria Lopez']],
    ['Two people briefed on the talks said the plan was dropped.', ['anonymous: people briefed on the talks']],
    ['The dam was known to leak, according to three letters released on Thursday.', ['document: letters']],
    ['Some 300 people live in the hall, the county said on Wednesday.', ['organization: county']],
    [
      'The bridge was closed too late, two recently released prisoners said.',
      ['anonymous: recently released prisoners'],
    ],
    ['The Ministry of Foreign Affairs spokesperson said no.', ['anonymous: Ministry of Foreign Affairs spokesperson']],
    ['The Indian army said in a statement that it was over.', ['organization: Indian army']],
    ['One of the survivors said the lights went out.', ['anonymous: survivors']],
    ['Some in the valley said the lights went out.', ['anonymous: Some in the valley']],
    ['Now Norvia says the bridge is safe.', ['organization: Norvia']],
    ['According to an August 2025 report, the bridge was too old.', ['document: August 2025 report']],
    [
      'According to the documents obtained under the act, the bridge was too old.',
      ['document: documents obtained under the act'],
    ],
    ['The captain, Maria Lopez, said the strikes were called off.', ['person: Maria Lopez']],
    [
      'Maria Lopez, the army’s spokeswoman, says Ruritania attacked six towns, and “nobody was warned”.',
      ['person: Maria Lopez'],
    ],
    ['The bridge is closed, said the mayor of Brindle.', ['anonymous: mayor of Brindle']],
    // Near-misses: words of speech that attribute nothing.
    ['The ship left the port on Monday.', []],
    ['The road leads through the United States and Canada.', []],
    ['Maria Lopez added 25 points in the second half.', []],
    ['She would never say a word.', []],
    ['According to your tariff, a call may cost more.', []],
    ['The school is richer than its name suggests.', []],
    ['It is hard to say when the bridge will open.', []],
    ['The “so-called” bridge is closed.', []],
  ])('%s', (text, expected) => {
    expect(brief(sourcesOf(text))).toEqual(expected);
  });

  test('who declined to answer is kept apart from who said something', () => {
    const [source] = sourcesOf('Maria Lopez declined to comment.');
    expect(source).toMatchObject({ name: 'Maria Lopez', statements: [] });
    expect(source?.declined).toHaveLength(1);
  });

  test('a source is one over all its wordings, and its quotation goes on', () => {
    const sources = sourcesOf(
      '"The water rose quickly in the night," Maria Lopez said. "Nobody had expected that. We all ran up the hill."',
      '"In the morning the houses were gone," Lopez added.',
    );
    expect(brief(sources)).toEqual(['person: Maria Lopez']);
    expect(sources[0]?.statements.map(({ isDirect }) => isDirect)).toEqual([true, true, true, true]);
  });

  test.each([
    [
      'A senior official, who spoke on condition of anonymity because the talks go on, said the plan was dropped.',
      'because the talks go on',
    ],
    ['The plan was dropped, an official said, asking not to be named.', undefined],
  ])('reason for anonymity: %s', (text, reason) => {
    expect(sourcesOf(text)[0]?.reason).toBe(reason);
  });

  test('an abbreviation and its long form are one source', () => {
    const sources = sourcesOf('The European Union said it would help.', 'The EU said on Monday that it had begun.');
    expect(brief(sources)).toEqual(['organization: European Union']);
  });

  test('a pronoun means whoever spoke before', () => {
    const [source, ...others] = sourcesOf('Maria Lopez said the port was closed.', 'She said it would open in May.');
    expect([source?.statements.length, others.length]).toEqual([2, 0]);
  });
});

describe('sources of hostile text', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \u00a0\t'],
    ['signs only', `“”"",;:—–()${'"'.repeat(500)}`],
    ['cues only', 'said told according to by said who said '.repeat(50)],
    ['direction marks', '\u202eMaria Lopez\u202c said \u2067"yes, it is closed today"\u2069, \u200fthe police said.'],
    ['no ends of sentences', 'the police said that the mayor of the town said that '.repeat(200)],
    ['half a letter', '\ud83d said the mayor. \udc00 "\ud800" said Maria Lopez.'],
  ])('%s', (_name, text) => {
    expect(() => sourcesOf(text)).not.toThrow();
  });

  /** How often the recognizer looks at anything of a paragraph. */
  function looksAt(text: string): number {
    let looks = 0;
    const counted = <T extends object>(list: T): T =>
      new Proxy(list, {
        get(target, key) {
          looks++;
          return Reflect.get(target, key);
        },
      });
    const analysis = analyseText(articleOf(text), 'en');
    for (const block of analysis.blocks) {
      block.sentences = counted(block.sentences);
      block.quotations = counted(block.quotations);
      block.tokens = counted(block.tokens);
    }
    const steps = recognizeSourcesInSteps(analysis, [], { referenceDate: null, language: 'en' });
    while (!steps.next().done);
    return looks;
  }

  test.each([
    ['sentences', 'The police said the port was closed. '],
    ['quotations', '“Yes, it is closed all day today,” the police said. '],
    ['no ends of sentences', 'the police said that the mayor of the town said that '],
  ])('twice the text is about twice the work: %s', (_name, unit) => {
    expect(looksAt(unit.repeat(800)) / looksAt(unit.repeat(400))).toBeLessThan(2.4);
  });

  test('a paragraph of a million letters', { timeout: 60_000 }, () => {
    const article = articleOf('The police said the port was closed. '.repeat(27_100));
    const analysis = analyseText(article, 'en');
    const steps = recognizeSourcesInSteps(analysis, [], { referenceDate: null, language: 'en' });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toMatchObject([{ name: 'police' }]);
    expect(step.value[0]?.statements).toHaveLength(27_100);
  });
});
