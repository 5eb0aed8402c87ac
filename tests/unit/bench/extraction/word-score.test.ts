import { describe, expect, it } from 'vitest';
import { indexText, isIn } from '../../../bench/extraction/coverage';
import { scoreWords } from '../../../bench/extraction/word-score';
import { foldWords, wordRuns, wordsOf } from '../../../bench/extraction/words';

describe('wordsOf', () => {
  it.each([
    ['The dam’s cracks', ['the', 'dam', 's', 'cracks']],
    ['ÜBER 3,5 km', ['über', '3', '5', 'km']],
    // Written without spaces: a letter is a word, but not where Latin letters stand between.
    ['灯台が3基ある', ['灯', '台', 'が', '3', '基', 'あ', 'る']],
    ['—  …', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('scoreWords', () => {
  it.each([
    ['the ferry sank', 'the ferry sank', 1, 1],
    ['sank ferry THE', 'the ferry sank', 1, 1],
    ['the ferry', 'the ferry sank twice', 1, 0.5],
    ['the the the', 'the ferry', 1 / 3, 0.5],
    ['read more', 'the ferry sank', 0, 0],
    ['', 'the ferry sank', 0, 0],
    ['', '', 1, 1],
    ['something', '', 0, 0],
  ])('%j of %j', (output, truth, precision, recall) => {
    const score = scoreWords(output, truth);
    expect(score.precision).toBeCloseTo(precision);
    expect(score.recall).toBeCloseTo(recall);
    expect(score.f1).toBeCloseTo(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
  });
});

describe('wordRuns', () => {
  it('are as many as fit', () => {
    expect(wordRuns('One two three four', 3)).toEqual(['one two three', 'two three four']);
    expect(wordRuns('One two', 3)).toEqual([]);
  });
  it('folds full-width letters', () => {
    expect(foldWords('ＦＥＲＲＹ ９')).toBe('ferry 9');
  });
});

describe('isIn', () => {
  const whole = indexText('The ferry to the island sank in the night of the storm.');
  it.each([
    ['ferry to the island', true],
    ['The Ferry', true],
    ['ferry boat', false],
    // Half of the runs of three words.
    ['the ferry to the mainland', true],
    ['the ferry that never sank in time', false],
  ])('%j: %s', (part, expected) => {
    expect(isIn(part, whole)).toBe(expected);
  });
});
