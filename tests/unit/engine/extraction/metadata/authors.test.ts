import { describe, expect, it } from 'vitest';
import { article, meta, read } from './read';

describe('byline', () => {
  it.each<[string, unknown, string[] | undefined]>([
    ['a name', 'Ada Lind', ['Ada Lind']],
    ['an object', { '@type': 'Person', name: 'Ada Lind' }, ['Ada Lind']],
    ['a list with a double', [{ name: 'Ada Lind' }, { name: 'ADA LIND' }, 'Ben Okoro'], ['Ada Lind', 'Ben Okoro']],
    ['names in one text', 'By Ada Lind and Ben Okoro', ['Ada Lind', 'Ben Okoro']],
    ['a name and a place', 'Von Ada Lind in Nordhaven', ['Ada Lind']],
    ['a name and an agency', 'Ada Lind, dpa', ['Ada Lind']],
    ['a name and a job', 'Ada Lind, Chief Correspondent', ['Ada Lind']],
    ['a name with an address', 'Ada Lind (ada@tide.example)', ['Ada Lind']],
    ['a name that holds an agency', 'Ana Apanovich', ['Ana Apanovich']],
    ['a name with a particle', 'Ludwig van der Meer', ['Ludwig van der Meer']],
    ['a name in Chinese', '王小明', ['王小明']],
    ['an address', 'https://social.example/adalind', undefined],
    ['a surname that is a control', 'Thomas More', ['Thomas More']],
    ['a place after the outlet', 'Morning Tide, Nordhaven, Norway', undefined],
    ['a name glued to the outlet', 'Ada Lind Morning Tide', ['Ada Lind']],
    ['a list in a list', [{ name: 'Ada Lind' }, [{ name: 'Ben Okoro' }]], ['Ada Lind', 'Ben Okoro']],
    ['a control', 'Sign In', undefined],
    ['a placeholder', 'admin', undefined],
    ['a number', 7, undefined],
  ])('of JSON-LD: %s', (_, author, expected) => {
    expect(read(article({ author }) + meta('og:site_name', 'Morning Tide')).byline).toEqual(expected);
  });

  it.each<[string, string, string, string[] | undefined]>([
    ['meta', '<meta name="author" content="Ada Lind">', '', ['Ada Lind']],
    ['a profile address in meta', meta('article:author', 'https://social.example/ada'), '', undefined],
    ['a marked link', '', '<p class="byline">By <a href="/authors/ada">Ada Lind</a></p>', ['Ada Lind']],
    ['a line that begins as one', '', '<p class="byline">By Ada Lind</p>', ['Ada Lind']],
    ['a link to all authors', '', '<div><a href="/authors/">Authors</a></div>', undefined],
    ['a line without a mark', '', '<h1>Old pier closes</h1><p>By <b>Ada Lind</b></p>', ['Ada Lind']],
    ['a line without a mark, not a sentence', '', '<h1>Old pier closes</h1><p>By noon it was closed</p>', undefined],
    ['a control beside the byline', '', '<p class="byline"><a href="/author/login">Sign In</a></p>', undefined],
    ['networks beside the byline', '', '<div class="author">Twitter Facebook</div>', undefined],
    ['authors of other articles', '', '<aside><a rel="author" href="/b">Ben Okoro</a></aside>', undefined],
  ])('of %s', (_, head, body, expected) => {
    expect(read(head, `<main>${body}</main>`).byline).toEqual(expected);
  });
});

describe('signature', () => {
  const text =
    '<p>The harbour board of Nordhaven voted on Tuesday to close the old ferry pier after engineers found cracks in its piles.</p>'.repeat(
      4,
    );
  it.each<[string, string, string[] | undefined]>([
    ['at the end', `${text}<p><strong>Ada Lind</strong></p>`, ['Ada Lind']],
    ['at the start', `<p>Ada Lind</p>${text}`, ['Ada Lind']],
    ['not a link', `${text}<p><a href="/x">Nordhaven Harbour</a></p>`, undefined],
    ['not a control', `${text}<p>Read More</p>`, undefined],
    ['not a short sentence', `${text}<p>The pier is closed.</p>`, undefined],
    ['not in the middle', `${text}<p>Ada Lind</p>${text}`, undefined],
  ])('%s', (_, body, expected) => {
    expect(read('', `<div>${body}</div>`).byline).toEqual(expected);
  });
});

describe('agencies', () => {
  const outlet = meta('og:site_name', 'Morning Tide');
  it.each<[string, string, string[] | undefined, string[] | undefined]>([
    ['an organization', article({ author: { '@type': 'Organization', name: 'Reuters' } }), undefined, ['Reuters']],
    ['one called a person', article({ author: { '@type': 'Person', name: 'AFP' } }), undefined, ['AFP']],
    ['one beside a person', article({ author: 'Ada Lind, dpa' }), ['Ada Lind'], ['dpa']],
    ['one in brackets', article({ author: 'Ada Lind (dpa)' }), ['Ada Lind'], ['dpa']],
    ['two in one text', article({ author: 'Morning Tide and AFP' }), undefined, ['Morning Tide', 'AFP']],
    ['the outlet', article({ author: 'Morning Tide' }), undefined, ['Morning Tide']],
    ['a newsroom', article({ author: 'Newsroom' }), undefined, ['Newsroom']],
    ['a nameless reporter', article({ author: 'Staff reporter' }), undefined, ['Staff reporter']],
    ['a job beside a person', article({ author: 'Ada Lind, Chief Correspondent' }), ['Ada Lind'], undefined],
    [
      'a person where a field names the outlet only',
      article({ author: 'Morning Tide' }) + meta('author', 'Ada Lind'),
      ['Ada Lind'],
      undefined,
    ],
    ['a name that holds an agency', article({ author: 'Ana Apanovich' }), ['Ana Apanovich'], undefined],
  ])('%s', (_, head, byline, agencies) => {
    const found = read(outlet + head);
    expect([found.byline, found.agencies]).toEqual([byline, agencies]);
  });
});
