import { describe, expect, it } from 'vitest';
import { parseSourceSet } from '../../../../utils/engine/extraction/drafts/best-image';

describe('parseSourceSet', () => {
  it.each([
    ['/a.jpg 400w, /b.jpg 800w', ['/a.jpg 400', '/b.jpg 800']],
    ['/a.jpg 400w,/b.jpg 800w', ['/a.jpg 400', '/b.jpg 800']],
    ['/a.jpg, /b.jpg 2x', ['/a.jpg 800', '/b.jpg 1600']],
    ['/a,w_400.jpg 400w', ['/a,w_400.jpg 400']],
    ['/a.jpg', ['/a.jpg 800']],
    ['data:image/gif;base64,AAAA 1x', []],
    ['', []],
  ])('%s', (value, expected) => {
    expect(parseSourceSet(value).map(({ address, width }) => `${address} ${width}`)).toEqual(expected);
  });

  it('stays linear on one long token', () => {
    expect(parseSourceSet(`${'a'.repeat(200_000)} ${','.repeat(1_000)}`).length).toBeGreaterThan(0);
  });
});
