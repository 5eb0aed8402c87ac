import { describe, expect, it } from 'vitest';
import { clutterKind, isSureClutter, settingOf } from '../../../bench/extraction/clutter-kind';
import type { OutputBlock } from '../../../bench/extraction/output';

const SETTING = settingOf({
  set: 'invented',
  id: 'ferry',
  url: 'https://harbourpost.example/a/ferry.html',
  title: 'The last ferry leaves for the island',
  authors: ['Edda Quist'],
  topics: ['Shipping'],
  images: [{ src: '/a.jpg', caption: 'The ferry at the quay of Norhaven' }],
});

function kindOf(text: string, more: Partial<OutputBlock> = {}): string {
  return clutterKind({ text, tag: 'p', names: '', linkShare: 0, within: [], ...more }, SETTING);
}

describe('clutterKind', () => {
  it.each([
    ['The last ferry leaves for the island', 'title'],
    ['The last ferry leaves for the island | Harbour Post', 'title'],
    ['The ferry at the quay of Norhaven', 'caption'],
    ['The quay. Photo: T. Brandt', 'caption'],
    ['Advertisement', 'advertisement'],
    ['Story continues below', 'advertisement'],
    ['Advertisers left the paper', 'other'],
    ['Sign up for our letter', 'newsletter'],
    ['© 2026 Harbour Post', 'copyright'],
    ['Tags: sea', 'tags'],
    ['Shipping', 'tags'],
    ['By Edda Quist', 'byline'],
    ['March 5, 2026', 'date'],
    ['4 min read', 'date'],
    ['Share this article', 'share'],
    ['Sharing was never easy for the islanders', 'other'],
    ['Most read', 'trending'],
    ['Read more about ferries', 'related'],
    ['Listen', 'share'],
    ['Play the video', 'player'],
    ['12 comments', 'comments'],
    ['Log in to go on reading', 'paywall'],
    ['This story has been updated to name the captain.', 'correction'],
    ['The captain had known the strait for thirty years.', 'other'],
  ])('%s: %s', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  it('calls mostly linked text related, and half linked text nothing', () => {
    expect(kindOf('Storm takes the lighthouse', { linkShare: 1 })).toBe('related');
    expect(kindOf('Storm takes the lighthouse', { linkShare: 0.5 })).toBe('other');
  });

  it('tells structures that a truth may leave out', () => {
    expect(kindOf('Life jackets', { within: ['list-item'] })).toBe('list');
    expect(kindOf('The storm', { within: ['heading'] })).toBe('heading');
    expect(kindOf('Waves', { within: ['figure'] })).toBe('caption');
  });

  it.each([
    ['related', true],
    ['share', true],
    ['list', false],
    ['byline', false],
    ['caption', false],
    ['other', false],
  ] as const)('%s is sure clutter: %s', (kind, expected) => {
    expect(isSureClutter(kind)).toBe(expected);
  });
});
