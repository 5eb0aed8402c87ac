// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EditNotice, noticeWords, undoLast } from '../../../../components/reader/EditNotice';
import type { PartEdits, ShownPart } from '../../../../components/reader/part-edits';
import { RemovalList } from '../../../../components/reader/RemovalList';
import { LanguageContext } from '../../../../components/translate';
import { inEnglish } from '../facts/language';

const part = (id: number, rule: string, more: Partial<ShownPart> = {}): ShownPart => ({
  id,
  rule,
  reason: '',
  blocks: [{ type: 'paragraph', text: `Words of part ${id}`, marks: [] }],
  isShown: false,
  isNew: false,
  canBeRemembered: true,
  isRemembered: false,
  ...more,
});
const shown: [part: number, isShown: boolean][] = [];
const editsOf = (parts: ShownPart[], notice: PartEdits['notice'] = null): PartEdits => ({
  parts,
  notice,
  site: 'daily.example',
  onRemove() {},
  onShow: (...change) => shown.push(change),
  onRemember() {},
});

let root: HTMLElement;
beforeEach(() => {
  shown.length = 0;
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function draw(edits: PartEdits): string {
  act(() =>
    render(
      <LanguageContext.Provider value={inEnglish}>
        <RemovalList edits={edits} />
        <EditNotice edits={edits} onLeave={() => undefined} />
      </LanguageContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}

test('says how much was removed, and nothing more until it is opened', () => {
  expect(draw(editsOf([part(0, 'newsletter'), part(1, 'comments', { isShown: true })]))).toBe('What was removed (1)');
  expect(root.querySelector('[aria-expanded="false"]')).not.toBeNull();
});

test('says when nothing was removed', () => {
  expect(draw(editsOf([]))).toBe('Nothing was removed from this page.');
  // What somebody removed and brought back is the article's again.
  expect(draw(editsOf([part(0, 'your-choice', { isNew: true, isShown: true })]))).toContain('Nothing was removed');
});

test.each<[NonNullable<PartEdits['notice']>['kind'], Partial<ShownPart>, string, RegExp]>([
  ['removed', {}, 'Removed: Words of part 0', /Undo.*Always on daily\.example/],
  ['removed', { canBeRemembered: false }, 'Removed: Words of part 0', /Undo$/],
  ['remembered', {}, 'Left out on daily.example from now on: Words of part 0', /Undo$/],
  ['remembered', { isShown: true }, 'Kept on daily.example from now on: Words of part 0', /Undo$/],
  ['failed', {}, 'This could not be remembered.', /Undo$/],
])('%s %o is said as %j', (kind, more, words, buttons) => {
  const edits = editsOf([part(0, 'newsletter', more)], { part: 0, kind, count: 1 });
  expect(noticeWords(edits, inEnglish.t)).toBe(words);
  expect(draw(edits)).toContain(words);
  expect(
    [...root.querySelectorAll('.edit-notice button')]
      .map((each) => each.textContent)
      .join(' ')
      .trim(),
  ).toMatch(buttons);
  undoLast(edits);
  expect(shown).toEqual([[0, !more.isShown]]);
});

test('putting back is said, and is no notice that stays', () => {
  const edits = editsOf([part(0, 'newsletter', { isShown: true })], { part: 0, kind: 'put-back', count: 2 });
  expect(noticeWords(edits, inEnglish.t)).toBe('Put back: Words of part 0');
  draw(edits);
  expect(root.querySelector('.edit-notice')).toBeNull();
  undoLast(edits);
  expect(shown).toEqual([]);
});
