import { ADDRESSES } from './addresses';
import { HANDLERS } from './handlers';
import { MARKUP, TREES } from './markup';
import { REQUESTS } from './requests';

/** Hostile markup by what it is after. */
export const PAYLOADS = { handlers: HANDLERS, addresses: ADDRESSES, requests: REQUESTS, markup: MARKUP, trees: TREES };
