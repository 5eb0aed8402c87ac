import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../utils/engine/article';
import { analyseText } from '../../../../utils/engine/facts/analysis';
import { extractFacts } from '../../../../utils/engine/facts/index';
import { findLanguage, LANGUAGES } from '../../../../utils/engine/languages';
import { expectProvenance } from '../../../support/expect-provenance';

/** What every language must be able to read, worded in it. Published on a Wednesday, 18 March 2026. */
interface Samples {
  /** Each month in a full date, January first. */
  months: string[];
  /** Text and the values of its dates; no values: a near-miss. */
  dates: [text: string, values: string[]][];
  /** Text and its sources, as `type: name`; none: a near-miss. */
  sources: [text: string, sources: string[]][];
  /** Direct speech of Maria Lopez in each style of quotation marks the language uses. */
  quotes: string[];
  /** People, as `name (roles)`; none: a near-miss. */
  people: [text: string, people: string[]][];
  /** Text and its amounts, as `value unit`; none: a near-miss. */
  amounts: [text: string, amounts: string[]][];
  /** A text, and how many sentences it has. */
  sentences: [text: string, count: number][];
}

const SAMPLES: Record<string, Samples> = {
  en: {
    months: 'January February March April May June July August September October November December'
      .split(' ')
      .map((month) => `It opened on ${month} 9, 2019.`),
    dates: [
      ['It closed on Tuesday.', ['2026-03-17']],
      ['It will close on Tuesday.', ['2026-03-24']],
      ['It sank yesterday.', ['2026-03-17']],
      ['She moved there two years ago.', ['2024']],
      ['It was built in the 1990s.', ['199X']],
      ['It has grown since 2015.', ['2015/..']],
      ['Profit fell in the third quarter of 2025.', ['2025-35']],
      ['They paid 1,999 dollars to 2000 people.', []],
      ['He spoke for two days, as he does every Monday.', []],
      ['She may march.', []],
    ],
    sources: [
      ['The bridge is safe, according to the Ministry of Transport.', ['organization: Ministry of Transport']],
      ['The bridge is closed, police said.', ['organization: police']],
      ['The plan was dropped, a senior official said.', ['anonymous: senior official']],
      ['Reuters reported that the bridge was sold.', ['outlet: Reuters']],
      ['The road leads through the United States.', []],
      ['The bridge has two lanes and a footpath.', []],
    ],
    quotes: [
      '“We closed the bridge last night,” said Maria Lopez.',
      '"We closed the bridge last night," Maria Lopez said.',
      '‘We closed the bridge last night,’ said Maria Lopez.',
    ],
    people: [
      ['The mayor, Maria Lopez, closed the bridge.', ['Maria Lopez (mayor)']],
      ['The Northern Bridge was closed.', []],
    ],
    amounts: [
      ['It cost 3.2 million euros, or 12 percent.', ['3200000 EUR', '12 percent']],
      ['At least 1,200 people walked 40 kilometres.', ['1200 people', '40 kilometer']],
      ['Two-thirds of three dozen families left.', ['0.667 fraction', '36 families']],
      ['She is 45 years old and lives at 12 Park Road.', []],
    ],
    sentences: [
      ['Dr. Lopez left. The bridge cost 3.5 million.', 2],
      ['“Why?” she asked. He did not know.', 2],
    ],
  },
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'
      .split(' ')
      .map((month) => `Sie wurde am 9. ${month} 2019 eröffnet.`),
    dates: [
      ['Sie wurde am Dienstag gesperrt.', ['2026-03-17']],
      ['Sie wird am Dienstag gesperrt.', ['2026-03-24']],
      ['Sie sank gestern.', ['2026-03-17']],
      ['Sie zog vor zwei Jahren her.', ['2024']],
      ['Gebaut wurde sie in den 1990er Jahren.', ['199X']],
      ['Seit 2015 wächst der Ort.', ['2015/..']],
      ['Im dritten Quartal 2025 sank der Gewinn.', ['2025-35']],
      ['Sie zahlten 1999 Euro für 2000 Menschen.', []],
      ['Er sprach zwei Tage lang, jeden Montag.', []],
    ],
    sources: [
      ['Laut Verkehrsministerium ist die Brücke sicher.', ['organization: Verkehrsministerium']],
      ['Der Polizei zufolge ist die Brücke zu.', ['organization: Polizei']],
      ['Die Brücke ist zu, teilte die Polizei mit.', ['organization: Polizei']],
      ['Die Brücke ist zu, wie die Polizei am Dienstag mitteilte.', ['organization: Polizei']],
      ['Nach Angaben des Umweltamtes ist das Wasser sauber.', ['organization: Umweltamtes']],
      ['Der Plan sei tot, sagte eine Sprecherin.', ['anonymous: Sprecherin']],
      ['Der Plan ist tot, so ein Sprecher der Stadt.', ['anonymous: Sprecher der Stadt']],
      ['Die Hohenwalder Zeitung berichtete von dem Verkauf.', ['outlet: Hohenwalder Zeitung']],
      ['Aus dem Rathaus hieß es, man prüfe das.', ['organization: Rathaus']],
      ['Eine Studie zeigt, dass die Brücke alt ist.', ['document: Studie']],
      ['Er teilte den Kuchen in zwei Hälften.', []],
      ['So ein Tag ist selten, und laut war es auch.', []],
      ['Die Brücke hat zwei Spuren und einen Fußweg.', []],
    ],
    quotes: [
      '„Wir haben die Brücke gesperrt“, sagte Maria Lopez.',
      '»Wir haben die Brücke gesperrt«, sagte Maria Lopez.',
      '«Wir haben die Brücke gesperrt», sagte Maria Lopez.',
      '"Wir haben die Brücke gesperrt", erklärte Maria Lopez.',
      'Maria Lopez betonte: „Wir haben die Brücke gesperrt.“',
    ],
    people: [
      ['Bürgermeisterin Maria Lopez sperrte die Brücke.', ['Maria Lopez (Bürgermeisterin)']],
      ['Der Chef der Bahn, Karl Weber, kam. Webers Zug fuhr nicht.', ['Karl Weber (Chef der Bahn)']],
      ['Die Neue Brücke am Alten Markt ist gesperrt.', []],
      ['Der Sommer kam, und mit ihm kamen Bäcker und Fischer.', []],
    ],
    amounts: [
      ['Sie kostete 3,2 Millionen Euro, also 12 Prozent.', ['3200000 EUR', '12 percent']],
      ['Mindestens 1.200 Menschen liefen 40 Kilometer.', ['1200 Menschen', '40 kilometer']],
      ['Zwei Drittel der drei Dutzend Familien zogen fort.', ['0.667 fraction', '36 Familien']],
      ['Sie ist 45 Jahre alt und wohnt in der Parkstraße 12.', []],
    ],
    sentences: [
      ['Am 3. März kam Dr. Weber. Die Brücke kostet 3,5 Millionen.', 2],
      ['„Warum?“, fragte sie. Er wusste es nicht.', 2],
      ['„Es ist zu.“ Er ging. »Für immer.« Das war alles.', 4],
    ],
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
      .split(' ')
      .map((month) => `Il a ouvert le 9 ${month} 2019.`),
    dates: [
      ['Le pont a été fermé mardi.', ['2026-03-17']],
      ['Le pont sera fermé mardi.', ['2026-03-24']],
      ['Le bateau a coulé hier.', ['2026-03-17']],
      ['Elle s’est installée là il y a deux ans.', ['2024']],
      ['Il a été construit dans les années 1990.', ['199X']],
      ['La ville grandit depuis 2015.', ['2015/..']],
      ['Les profits ont baissé au troisième trimestre 2025.', ['2025-35']],
      ['La foire dure du 3 au 5 mai 2026.', ['2026-05-03/2026-05-05']],
      ['Le 1er juin 2025, il a plu.', ['2025-06-01']],
      ['Il a neigé la semaine dernière.', ['2026-03-09/2026-03-15']],
      ['Elle partira l’année prochaine.', ['2027']],
      ['Le château date du XVIIe siècle.', ['16XX']],
      ['Le 14/02/2026, tout était fermé.', ['2026-02-14']],
      ['Ils ont payé 1999 euros à 2000 personnes.', []],
      ['Il a parlé pendant deux jours, comme chaque lundi.', []],
      ['Le marché a lieu le samedi, et les soldats marchent vers Mars.', []],
    ],
    sources: [
      ['Selon le ministère des Transports, le pont est sûr.', ['organization: ministère des Transports']],
      ['D’après la police, le pont est fermé.', ['organization: police']],
      ['Le plan est abandonné, a indiqué une porte-parole.', ['anonymous: porte-parole']],
      ['La préfecture a annoncé mardi que le pont serait fermé.', ['organization: préfecture']],
      ['Une étude montre que le pont est vieux.', ['document: étude']],
      ['L’AFP rapporte que le pont a été vendu.', ['outlet: AFP']],
      ['Le pont a deux voies et un trottoir.', []],
      ['Il a indiqué le chemin du port.', []],
    ],
    quotes: [
      '« Nous avons fermé le pont », a déclaré Maria Lopez.',
      '« Nous avons fermé le pont », explique Maria Lopez.',
      '“Nous avons fermé le pont”, assure Maria Lopez.',
      '« Nous avons fermé le pont », a précisé la maire Maria Lopez.',
    ],
    people: [
      ['La maire Maria Lopez a fermé le pont.', ['Maria Lopez (maire)']],
      ['Le directeur du port, Karl Weber, est venu.', ['Karl Weber (directeur du port)']],
      ['Le Pont Neuf sur la Grande Place est fermé.', []],
    ],
    amounts: [
      ['Il a coûté 3,2 millions d’euros, soit 12 %.', ['3200000 EUR', '12 percent']],
      ['Au moins 1 200 personnes ont marché 40 kilomètres.', ['1200 personnes', '40 kilometer']],
      ['Les deux tiers des trente-six familles sont parties.', ['0.667 fraction', '36 familles']],
      ['Âgée de 45 ans, elle vit au 12 de la rue du Parc.', []],
    ],
    sentences: [
      ['M. Lopez est parti. Le pont coûte 3,5 millions.', 2],
      ['« Pourquoi ? » a-t-elle demandé. Il ne savait pas.', 2],
    ],
  },
};

function articleOf(language: string, text: string): Article {
  return {
    metadata: { headline: '', url: 'https://news.example/a', language, direction: 'ltr', topics: [] },
    blocks: [{ type: 'paragraph', text, marks: [] }],
    removals: [],
  };
}

function factsOf(language: string, text: string) {
  const article = articleOf(language, text);
  const facts = extractFacts(article, {
    referenceDate: '2026-03-18',
    onFailure(_recognizer, error) {
      throw error;
    },
  });
  expectProvenance(article, facts);
  return facts;
}

test('every language has a folder, a place in the list and samples', () => {
  const folder = new URL('../../../../utils/engine/languages/', import.meta.url);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const codes = LANGUAGES.map(({ code }) => code).sort();
  expect(folders.map(({ name }) => name).sort()).toEqual(codes);
  expect(Object.keys(SAMPLES).sort()).toEqual(codes);
});

describe.each(LANGUAGES.map((language) => ({ language, code: language.code })))('$code', ({ language, code }) => {
  const samples = SAMPLES[code]!;

  test('is found by its tag, whatever the region', () => {
    expect(findLanguage(`${code}-ZZ`)?.code).toBe(code);
    expect(findLanguage(`${code.toUpperCase()}_zz`)?.code).toBe(code);
  });

  test('fills its shape', () => {
    expect(language.dates.patterns.length).toBeGreaterThan(10);
    for (const { source } of language.dates.patterns) expect(() => new RegExp(source, 'uy')).not.toThrow();
    expect(language.dates.trigger.flags).toContain('g');
    // Names are told by the trained tagger or by cues, and what uses the one does not use the other.
    expect(language.names === null).toBe(!('patterns' in language.attribution));
  });

  test.each(samples.months.map((text, index) => ({ text, index })))('month: $text', ({ text, index }) => {
    expect(factsOf(code, text).dates.map(({ value }) => value)).toEqual([
      `2019-${String(index + 1).padStart(2, '0')}-09`,
    ]);
  });

  test.each(samples.dates)('date: %s', (text, values) => {
    expect(factsOf(code, text).dates.map(({ value }) => value)).toEqual(values);
  });

  test.each(samples.sources)('source: %s', (text, expected) => {
    expect(factsOf(code, text).sources.map(({ type, name }) => `${type}: ${name}`)).toEqual(expected);
  });

  test.each(samples.quotes)('speech: %s', (text) => {
    const { sources, people } = factsOf(code, text);
    expect(sources.map(({ type, name }) => `${type}: ${name}`)).toEqual(['person: Maria Lopez']);
    expect(sources[0]?.statements.map(({ isDirect }) => isDirect)).toEqual([true]);
    expect(people.map(({ isQuoted }) => isQuoted)).toEqual([true]);
  });

  test.each(samples.people)('person: %s', (text, expected) => {
    const people = factsOf(code, text).people.map(({ name, roles }) => `${name} (${roles.map((role) => role.text)})`);
    expect(people).toEqual(expected);
  });

  test.each(samples.amounts)('amount: %s', (text, expected) => {
    expect(factsOf(code, text).amounts.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
  });

  test.each(samples.sentences)('sentences: %s', (text, count) => {
    expect(analyseText(articleOf(code, text), code).blocks[0]?.sentences).toHaveLength(count);
  });
});
