/** Bounds on what a page may cost. Readability needs about 0.5 s for so many elements in Chromium; it is not asked above. */
export const MAX_ELEMENTS = 30_000;
/** Deeper elements are dropped; parsers of HTML flatten to 512 levels, only scripts build deeper trees. */
export const MAX_DEPTH = 512;
/** Longer addresses are none; of longer lists of pictures the beginning is read. */
export const MAX_ATTRIBUTE_LENGTH = 2_048;
/** Text of a `noscript` or a JSON-LD script that is looked at; longer ones are no pictures and no articles. */
export const MAX_NOSCRIPT_LENGTH = 20_000;
export const MAX_JSON_LD_LENGTH = 1_000_000;
/** Code units of visible text that are read; the longest measured news article has 250,000. */
export const MAX_TEXT_LENGTH = 2_000_000;
/** Blocks that are read; the longest measured page has 1,400, most of them links. */
export const MAX_DRAFTS = 6_000;
