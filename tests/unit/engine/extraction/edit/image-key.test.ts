import { describe, expect, it } from 'vitest';
import { imageKey, isSamePicture } from '../../../../../utils/engine/extraction/edit/image-key';

const SITE = 'https://post.example';

describe('imageKey', () => {
  it.each([
    ['/img/mill-1024x576.jpg', '/img/mill-300x200.jpg?w=2'],
    ['/assets/mill-100~1280x720?cb=1', '/assets/mill-100~314x314?cb=2'],
    ['/l/4815162/jpg/640x360', '/l/4815162/jpg/1200x628'],
    ['/hwjrfw1hPrVNOAk6LF=s750', '/hwjrfw1hPrVNOAk6LF=w400-h300'],
    ['/resize?url=https%3A%2F%2Fpost.example%2Fa%2Fmill.jpg', '/a/mill.jpg'],
  ])('is the same: %s and %s', (a, b) => expect(imageKey(SITE + a)).toBe(imageKey(SITE + b)));

  it.each([
    ['/img/mill-1.jpg', '/img/mill-2.jpg'],
    ['/news/4815162_a1.jpg', '/news/4815162_b2.jpg'],
  ])('differs: %s and %s', (a, b) => expect(imageKey(SITE + a)).not.toBe(imageKey(SITE + b)));
});

describe('isSamePicture', () => {
  it.each([
    ['/media/1738253380/16x9/1200.jpg', '/media/1738253380/Mill-in-the-wind.jpg', true],
    ['/646217ca5ccf3e4662e90162/8a93523445b17a26,567?w=992', '/646217ca5ccf3e4662e90162/06f17443,47?w=1280', true],
    ['/2025/05/20250504/mill.jpg', '/2025/05/20250504/bridge.jpg', false],
    ['/a/mill.jpg', '/a/bridge.jpg', false],
  ])('%s and %s: %s', (a, b, expected) => expect(isSamePicture(SITE + a, SITE + b)).toBe(expected));
});
