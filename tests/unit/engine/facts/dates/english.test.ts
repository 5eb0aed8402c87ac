import { describe, expect, it } from 'vitest';
import { summarize } from './read-dates';

/** A Wednesday. */
const PUBLISHED = '2026-03-18';

const CASES: Record<string, [string, string[]][]> = {
  'full and partial dates': [
    ['The pier opened on March 3, 1987.', ['March 3, 1987 = 1987-03-03']],
    ['She was born on 12 May 1960 in Brindle.', ['12 May 1960 = 1960-05-12']],
    ['Voting closed Monday, March 16, 2026.', ['Monday, March 16, 2026 = 2026-03-16']],
    ['The 4th of October 2025 was a Saturday.', ['4th of October 2025 = 2025-10-04', 'Saturday = 2026-03-14']],
    ['The ferry sank in October 2024.', ['October 2024 = 2024-10']],
    ['Posted 2026-02-09T08:30:00Z by the port.', ['2026-02-09T08:30:00Z = 2026-02-09']],
    ['Filed 02/09/2026 in court.', ['02/09/2026 = 2026-02-09']],
    ['Fear has grown since 9/11.', ['9/11 = 2001-09-11/..']],
  ],
  'year-less dates': [
    ['He was arrested on Nov. 20 and released.', ['Nov. 20 = 2025-11-20']],
    ['The trial will start on Nov. 20 in Brindle.', ['Nov. 20 = 2026-11-20']],
    ['The bridge closed on March 2.', ['March 2 = 2026-03-02']],
    ['It was shut in December, the port said.', ['December = 2025-12']],
    ['The museum will open in December.', ['December = 2026-12']],
    ['It is scheduled for May.', ['May = 2026-05']],
    ['The council met last October.', ['last October = 2025-10']],
    ['A vote is due next January.', ['next January = 2027-01']],
    ['It happened in April of last year.', ['April of last year = 2025-04']],
  ],
  weekdays: [
    ['The mayor said Monday she would stay.', ['Monday = 2026-03-16']],
    ['The council will vote on Monday.', ['Monday = 2026-03-23']],
    ['The committee meets Thursday.', ['Thursday = 2026-03-19']],
    ['Police said on Wednesday the road was open.', ['Wednesday = 2026-03-18']],
    ['Last Friday it rained.', ['Last Friday = 2026-03-13']],
    ['Fire broke out early Tuesday.', ['Tuesday = 2026-03-17']],
    ["Sunday's storm damaged boats.", ['Sunday = 2026-03-15']],
    ['It failed on Tuesday of last week.', ['Tuesday of last week = 2026-03-10']],
  ],
  'the tense of their clause': [
    ['The interview to be broadcast Monday was cut.', ['Monday = 2026-03-23']],
    ['It could be pushed back after a December meeting of the board.', ['December = 2025-12']],
    ['Guards may have tried to sway the January vote.', ['January = 2026-01']],
    ['He was willing to skip class Thursday night.', ['Thursday = 2026-03-12']],
    ['It was off to a bright start on Saturday.', ['Saturday = 2026-03-14']],
    ['Four rounds of planned outages came in October.', ['October = 2025-10']],
    ['The law will be signed Friday, she said.', ['Friday = 2026-03-20']],
    ['On Friday, the choir will sing.', ['Friday = 2026-03-20']],
    [
      'In November 2016 she fell ill. By December, it had grown worse.',
      ['November 2016 = 2016-11', 'December = 2016-12'],
    ],
  ],
  'lists of dates': [
    [
      'Tour: June 9, 2027 – Brindle; Sept. 5 – Oakham; Jan. 3 – Vell',
      ['June 9, 2027 = 2027-06-09', 'Sept. 5 = 2027-09-05', 'Jan. 3 = 2028-01-03'],
    ],
    [
      'The tour kicks off Dec. 9 in Oakham and concludes April 10 in Vell.',
      ['Dec. 9 = 2026-12-09', 'April 10 = 2027-04-10'],
    ],
    ['They sang at the band’s set Monday night (March 16).', ['Monday = 2026-03-16', 'March 16 = 2026-03-16']],
  ],
  'odd spellings': [
    ['It runs until Tuesday, January, 5 2027.', ['Tuesday, January, 5 2027 = 2027-01-05']],
    ['In January, 6 people left.', ['January = 2026-01']],
    ['Results for Q4 of 2024 and Q1 FY25.', ['Q4 of 2024 = 2024-36', 'Q1 FY25 = 2025-33']],
  ],
  'near and far': [
    ['It took effect on Jan. 1 of this year.', ['Jan. 1 of this year = 2026-01-01']],
    ['They met in the summer of ’94 and in ’96.', ['summer of ’94 = 1994-22', '’96 = 1996']],
    ["Sales fell from last year's third quarter.", ["last year's third quarter = 2025-35"]],
    ['Last Tuesday it sank.', ['Last Tuesday = 2026-03-10']],
    ['Doors open this coming Saturday.', ['this coming Saturday = 2026-03-21']],
  ],
  'the story they belong to': [
    [
      'The gala is this December, in Brindle. She speaks on December 4.',
      ['this December = 2026-12', 'December 4 = 2026-12-04'],
    ],
    [
      'It opened on Aug. 2, 1963. He came on Sunday, Aug. 2.',
      ['Aug. 2, 1963 = 1963-08-02', 'Sunday, Aug. 2 = 1963-08-02'],
    ],
    ['It rained that Saturday.', ['Saturday = ']],
    ['The concert is on Friday (April 3).', ['Friday = 2026-04-03', 'April 3 = 2026-04-03']],
    ['Prices will rise over the next decade.', ['next decade = 2026/2036']],
    ['The bridge fell. The next week it was gone.', ['next week = ']],
    ['Pupils play between Tuesday and Thursday.', ['Tuesday and Thursday = 2026-03-24/2026-03-26']],
  ],
  'days that stand for an event': [
    ['Since the Oct. 7 attack on Israel prices rose.', ['Oct. 7 = 2023-10-07']],
    ['The Sept. 11 attacks changed it.', ['Sept. 11 = 2001-09-11']],
    ['Pupils met on Sept. 11 to sing.', ['Sept. 11 = 2025-09-11']],
  ],
  'what is still to come': [
    ['The grid company expects repairs on Monday.', ['Monday = 2026-03-23']],
    ['It expects to have everyone connected again by Monday evening.', ['Monday = 2026-03-23']],
    ['Ferries are cancelled until at least Sunday.', ['Sunday = 2026-03-22']],
    ['She must pay by Friday.', ['Friday = 2026-03-20']],
    ['By Monday, 40 people had died.', ['Monday = 2026-03-16']],
    ['It expects little of the talks that ended on Monday.', ['Monday = 2026-03-16']],
  ],
  'words of the day': [
    ['The port reopened today after repairs.', ['today = 2026-03-18']],
    ['It sank yesterday.', ['yesterday = 2026-03-17']],
    ['Snow is expected tomorrow and tonight.', ['tomorrow = 2026-03-19', 'tonight = 2026-03-18']],
    ['The store burned down last night.', ['last night = 2026-03-17']],
    ['The day before yesterday it held.', ['day before yesterday = 2026-03-16']],
  ],
  units: [
    ['Rates rose last week.', ['last week = 2026-03-09/2026-03-15']],
    ['The law changes next year.', ['next year = 2027']],
    ['It fell earlier this month.', ['earlier this month = 2026-03']],
    ['It was announced over the weekend.', ['weekend = 2026-03-14/2026-03-15']],
    ['The fair was held last weekend.', ['last weekend = 2026-03-14/2026-03-15']],
    ['Work ends by the end of the year.', ['end of the year = 2026']],
    ['Sales this quarter fell.', ['this quarter = 2026-33']],
    ['It was the worst drought this century.', ['this century = 20XX']],
    ['In 2019 it lost money, as in the previous year.', ['2019 = 2019', 'previous year = 2018']],
  ],
  'so long ago': [
    ['She moved here three years ago.', ['three years ago = 2023']],
    ['It sank two weeks ago.', ['two weeks ago = 2026-03-02/2026-03-08']],
    ['Ten days ago it reopened.', ['Ten days ago = 2026-03-08']],
    ['It closed a few months ago.', ['a few months ago = ']],
    [
      'It sank on Jan. 3, 2024. A week prior the crew had been warned.',
      ['Jan. 3, 2024 = 2024-01-03', 'A week prior = 2023-12-27'],
    ],
    ['Prices rose 4% in February from a year earlier.', ['February = 2026-02', 'a year earlier = 2025-02']],
    ['He quit in 2018. Two years later he was back.', ['2018 = 2018', 'Two years later = 2020']],
  ],
  'years and more': [
    ['It has grown since 2015.', ['2015 = 2015/..']],
    ['A village of about 2010 origin, built about 2010.', ['2010 = 2010~', '2010 = 2010~']],
    ['It was common in the 1990s and the early 2000s.', ['the 1990s = 199X', 'the early 2000s = 200X']],
    ['Ships came in the 1600s.', ['the 1600s = 16XX']],
    ['A church of the 14th century.', ['the 14th century = 13XX']],
    ['Music of the late seventies and the ’80s.', ['the late seventies = 197X', 'the ’80s = 198X']],
    ['The 2024-25 season was long.', ['2024-25 season = 2024/2025']],
    ['It ran from 2008 to 2016.', ['2008 to 2016 = 2008/2016']],
    ['Between May and July 2018 it rained.', ['May and July 2018 = 2018-05/2018-07']],
    ['Open Nov. 4-8, 2025.', ['Nov. 4-8, 2025 = 2025-11-04/2025-11-08']],
    ['From Feb. 3 through March 1 the road was shut.', ['Feb. 3 through March 1 = 2026-02-03/2026-03-01']],
    ['It peaked in the week of March 2.', ['week of March 2 = 2026-03-02/2026-03-08']],
  ],
  'parts of a year': [
    ['Profit fell in the third quarter of 2025.', ['third quarter of 2025 = 2025-35']],
    ['Profit fell in the fourth quarter.', ['fourth quarter = 2025-36']],
    ['It is due in the second half of 2026.', ['second half of 2026 = 2026-07/2026-12']],
    ['The harvest failed last summer.', ['last summer = 2025-22']],
    ['They married in the spring of 2019.', ['spring of 2019 = 2019-21']],
    ['Work begins next fall.', ['next fall = 2026-23']],
  ],
  holidays: [
    ['Stores were shut on Christmas Day.', ['Christmas Day = 2025-12-25']],
    ['It will reopen on Easter Monday.', ['Easter Monday = 2026-04-06']],
    ['Lines formed on Black Friday 2025.', ['Black Friday 2025 = 2025-11-28']],
    ['Flights sold out for Thanksgiving last year.', ['Thanksgiving last year = 2025-11-27']],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(`English dates: ${name}`, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(summarize(text, PUBLISHED)).toEqual(expected);
    });
  });
}

describe('English dates: what only looks like one', () => {
  it.each([
    'It may rain, and they march on.',
    'Sun shares fell; the Sat phone rang.',
    'A stake of 3/8, a pass rate of 24/7.',
    'Shares at 125 a piece.',
    'He spoke for two days and slept 90 minutes.',
    'The 2020 Sentra and the 2021 Toyota Camry sell well.',
    'It runs on Windows 10 and Windows 2000.',
    'They won 45-17 and lost 112-107.',
    'He paid $2,019 and then €1999.',
    'About 1900 people came, and 2000 more.',
    'Theresa May said so.',
    'April Lindqvist and June Okoro left.',
    'The court sits every Friday, and on Thursdays.',
    'She is 21 years old; he is in his sixties.',
    'At 8:30 p.m. the gates opened at 1930 GMT.',
    'Highs in the 80s are likely.',
    'Her New Year’s resolution; http://example.org/2002/07/owl.',
    'Every 2 April they dance.',
    'Nearly half a century ago; 2,000 years ago.',
    'A survey of 1709 schoolchildren; until 2100 people came.',
    'A second-quarter touchdown gave them 20 yards and a field goal.',
    'He fell in the fall of the wall.',
    'USA Today reported it.',
    'Section 1983 and Flight 1549 and room 2001.',
    'The last day of the fair; the last man of the year.',
    'He was second; the first, the third and the last.',
    'Version 10.12.19 of 192.168.20.19.',
  ])('%s', (text) => {
    expect(summarize(text, PUBLISHED)).toEqual([]);
  });
});
