import { describe, expect, it } from 'vitest';
import { summarize } from './read-dates';

/** A Wednesday. */
const PUBLISHED = '2026-03-18';

describe('German dates', () => {
  it.each<[string, string[]]>([
    ['Das Schiff sank am 3. März 1987.', ['3. März 1987 = 1987-03-03']],
    ['Die Wahl war am Montag, 16. März.', ['Montag, 16. März = 2026-03-16']],
    ['Eingereicht am 09.02.2026 in Brindel.', ['09.02.2026 = 2026-02-09']],
    ['Das Fest beginnt am 4.5. im Hafen.', ['4.5. = 2026-05-04']],
    ['Die Bürgermeisterin sagte am Dienstag, sie bleibe.', ['Dienstag = 2026-03-17']],
    ['Der Rat wird am Dienstag abstimmen.', ['Dienstag = 2026-03-24']],
    ['Am Mittwochabend brannte es.', ['Mittwoch = 2026-03-18']],
    ['Gestern sank ein Boot, heute wird es gehoben.', ['Gestern = 2026-03-17', 'heute = 2026-03-18']],
    ['Vergangene Woche stiegen die Preise.', ['Vergangene Woche = 2026-03-09/2026-03-15']],
    [
      'Im vergangenen Jahr waren es mehr, im nächsten Monat weniger.',
      ['vergangenen Jahr = 2025', 'nächsten Monat = 2026-04'],
    ],
    ['Sie zog vor drei Jahren her.', ['vor drei Jahren = 2023']],
    ['Seit 2015 wächst der Ort.', ['2015 = 2015/..']],
    ['Er kam in den 1990er Jahren und im 14. Jahrhundert.', ['den 1990er Jahren = 199X', '14. Jahrhundert = 13XX']],
    ['Im dritten Quartal 2025 sank der Gewinn.', ['dritten Quartal 2025 = 2025-35']],
    ['Sie heirateten im Herbst 2019.', ['Herbst 2019 = 2019-23']],
    ['Er starb im Oktober.', ['Oktober = 2025-10']],
    ['Bis Ende 2027 soll es fertig sein.', ['Ende 2027 = 2027']],
    ['Los geht es am Freitag (3. April).', ['Freitag = 2026-04-03', '3. April = 2026-04-03']],
    ['An Heiligabend schneite es.', ['Heiligabend = 2025-12-24']],
    ['Zwischen 2009 und 2018 stieg die Zahl.', ['2009 und 2018 = 2009/2018']],
  ])('%s', (text, expected) => {
    expect(summarize(text, PUBLISHED, 'de')).toEqual(expected);
  });

  it.each([
    'Am Morgen kamen 2000 Menschen, dienstags nie.',
    'Er sprach zwei Tage lang, jeden Montag.',
    'August Lindqvist zahlte 1999 Euro.',
    'Vor dem Haus stand die erste Reihe.',
    'In den letzten Wochen auf 2000 Quadratmetern.',
    'Laut Version 10.12 und § 3.4.',
  ])('finds none: %s', (text) => {
    expect(summarize(text, PUBLISHED, 'de')).toEqual([]);
  });
});
