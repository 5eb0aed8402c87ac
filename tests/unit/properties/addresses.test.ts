import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeAddress } from '../../../components/reader/safe-address';
import { parseHttpAddress } from '../../../utils/engine/extraction/page/http-address';
import { nastyText, TIMEOUT_MS } from './runs';

const BASE = 'https://gazette.example/harbor/lighthouse';
const schemes = fc.constantFrom(
  'javascript:',
  'JAVA\tSCRIPT:',
  'data:',
  'vbscript:',
  'blob:',
  'file:',
  'http:',
  'https:',
  '//',
  '/',
  '',
  ' ',
  '\u0001',
);
const address = fc.tuple(nastyText, schemes, fc.oneof(nastyText, fc.webUrl())).map((parts) => parts.join(''));

it(
  'no address but http(s) comes through the gates, whole and without a user name',
  () => {
    fc.assert(
      fc.property(address, (text) => {
        const parsed = parseHttpAddress(text, BASE);
        if (parsed === null) return;
        expect(new URL(parsed).protocol).toMatch(/^https?:$/);
        expect(parsed).toMatch(/^https?:\/\//);
        const shown = safeAddress(parsed);
        if (shown === null) return;
        const { protocol, username, password, href } = new URL(shown);
        expect([protocol.startsWith('http'), username, password, href]).toEqual([true, '', '', shown]);
      }),
    );
  },
  TIMEOUT_MS,
);
