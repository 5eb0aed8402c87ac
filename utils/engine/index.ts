/**
 * The engine's public face: four verbs and the types they use. It runs in a browser and in Node, over a `Document` it
 * is handed; it never changes that document.
 */
export type { Article, Block, Image, InlineMark, Metadata, Removal, Stamp } from './article';
export { type Detection, detectArticle } from './detection';
export { exportArticle, type FormatId } from './export';
export { extractArticle } from './extraction';
export type { DateFact, Facts, Notice, PersonFact, SourceFact, Statement } from './facts';
export { extractFacts } from './facts/index';
export type { Mention, TextRange } from './text-range';
