import { describe, expect, it } from 'vitest';
import { emptyOutput, type Output, type OutputBlock } from '../../../bench/extraction/output';
import { scorePage } from '../../../bench/extraction/score-page';
import { summarise } from '../../../bench/extraction/summarise';

const STANDFIRST = 'The island is to have a bridge by the end of the year.';
const BODY = 'For a hundred years the ferry was the only way to the island of Kalder.';
const HTML = '<body><img src="https://harbourpost.example/ferry-at-night.jpg"></body>';
const PAGE = {
  set: 'invented',
  id: 'ferry',
  url: 'https://harbourpost.example/a/ferry.html',
  title: 'The last ferry',
  body: `${STANDFIRST}\n${BODY}`,
  standfirst: [STANDFIRST],
  images: [{ src: 'https://harbourpost.example/ferry-at-night.jpg', isCover: true }],
};

const block = (text: string): OutputBlock => ({ text, tag: 'p', names: '', linkShare: 0, within: [] });

function output(given: Partial<Output>): Output {
  return { ...emptyOutput(''), error: undefined, blocks: [block(given.text ?? '')], coldMs: 6, cloneMs: 2, ...given };
}

describe('scorePage', () => {
  it('reads a standfirst given apart before the text, once', () => {
    const apart = scorePage(output({ text: BODY, standfirst: STANDFIRST }), PAGE, HTML);
    const twice = scorePage(output({ text: `${STANDFIRST}\n${BODY}`, standfirst: STANDFIRST }), PAGE, HTML);
    expect([apart.words?.f1, twice.words?.f1]).toEqual([1, 1]);
    expect([apart.keepsStandfirst, twice.keepsStandfirst]).toEqual([true, true]);
    expect(scorePage(output({ text: BODY }), PAGE, HTML).keepsStandfirst).toBe(false);
  });

  it('counts clutter only where the truth has not the same words', () => {
    const score = (...texts: string[]) =>
      scorePage(output({ text: BODY, blocks: [BODY, ...texts].map(block) }), PAGE, HTML).hasSureClutter;
    expect(score()).toBe(false);
    expect(score('Read more about ferries')).toBe(true);
    expect(score('A sentence the truth leaves out')).toBe(false);
    expect(score('* * *')).toBe(false);
    const quoting = { ...PAGE, body: `${PAGE.body} Read more about ferries in the book.` };
    const own = output({ text: BODY, blocks: [block('Read more about ferries')] });
    expect(scorePage(own, quoting, HTML).hasSureClutter).toBe(false);
  });

  it('asks for a lead image only where the page shows it', () => {
    const pictures = 'https://cdn.example/ferry-at-night.jpg';
    expect(scorePage(output({ pictures }), PAGE, HTML).leadImages).toEqual({ kept: 1, all: 1 });
    expect(scorePage(output({}), PAGE, HTML).leadImages).toEqual({ kept: 0, all: 1 });
    expect(scorePage(output({ pictures }), PAGE, '<body></body>').leadImages).toEqual({ kept: 0, all: 0 });
  });

  it('says nothing where the truth says nothing', () => {
    const { authorsF1, hasDay } = scorePage(output({ text: BODY }), PAGE, HTML);
    expect([authorsF1, hasDay]).toEqual([null, null]);
  });
});

describe('summarise', () => {
  const run = (page: string, given: Partial<Output>) => {
    const own = output(given);
    return { page, output: own, score: scorePage(own, PAGE, HTML) };
  };
  it('takes means of scores and medians of ratios on the same page', () => {
    const own = [run('a', { text: PAGE.body, coldMs: 4 }), run('b', { text: '', coldMs: 9, error: 'hung' })];
    const peer = [run('a', { text: PAGE.body, coldMs: 8 }), run('b', { text: PAGE.body, coldMs: 3 })];
    const summary = summarise(own, peer);
    expect(summary).toMatchObject({ pages: 2, wordF1: 0.5, failed: 0.5, standfirstKept: 0.5, errors: 1 });
    expect(summary).toMatchObject({ toReadability: 3, toClone: 4.5, authorsF1: null, day: null });
  });
});
