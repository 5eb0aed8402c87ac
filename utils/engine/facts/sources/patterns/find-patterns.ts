import type { AttributionPattern, AttributionPatterns } from '../../../languages/attribution-patterns';
import type { TextRange } from '../../../text-range';
import type { AnalysedBlock, Sentence } from '../../analysis';
import { lastBefore } from '../last-before';

/** A place where a sentence says who its content is from; ranges over the block's text. */
export interface PatternAttribution {
  cue: TextRange;
  source: TextRange;
  listener?: TextRange;
  isRefusal: boolean;
}

/** Letters on either side of a cue that a pattern may look at. */
const REACH = 200;

interface CompiledPatterns {
  cues: RegExp;
  patterns: (AttributionPattern & { whole: RegExp })[];
}

const compiled = new WeakMap<AttributionPatterns, CompiledPatterns>();

function compileOnce(language: AttributionPatterns): CompiledPatterns {
  const known = compiled.get(language);
  if (known) return known;
  // A group may have a name once in an expression; the whole cue is looked at again for who is in it.
  const alternatives = language.patterns.map(({ cue }) => `(?:${cue.replaceAll('(?<source>', '(?:')})`).join('|');
  const fresh: CompiledPatterns = {
    cues: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'gu'),
    patterns: language.patterns.map((pattern) => ({ ...pattern, whole: new RegExp(`^(?:${pattern.cue})$`, 'u') })),
  };
  compiled.set(language, fresh);
  return fresh;
}

/** Attributions of one sentence by the patterns of its language, in order. Linear: each cue sees a bounded stretch. */
export function findByPatterns(
  language: AttributionPatterns,
  block: AnalysedBlock,
  sentence: Sentence,
): PatternAttribution[] {
  const { cues, patterns } = compileOnce(language);
  const found: PatternAttribution[] = [];
  const text = block.text.slice(sentence.start, sentence.end);
  for (const hit of text.matchAll(cues)) {
    const cue = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
    if (isQuoted(block, cue)) continue;
    const before = block.text.slice(Math.max(sentence.start, cue.start - REACH), cue.start);
    const after = block.text.slice(cue.end, Math.min(sentence.end, cue.end + REACH));
    for (const pattern of patterns) {
      const whole = pattern.whole.exec(hit[0]);
      const ranges = whole && match(pattern, before, after, cue, whole);
      if (!ranges) continue;
      found.push({ ...ranges, cue, isRefusal: pattern.isRefusal === true });
      break;
    }
  }
  return found;
}

function isQuoted({ quotations }: AnalysedBlock, { start, end }: TextRange): boolean {
  const quotation = lastBefore(quotations, (each) => each.start, end);
  return quotation !== undefined && quotation.start <= start && end <= quotation.end;
}

function match(pattern: AttributionPattern, before: string, after: string, cue: TextRange, whole: RegExpExecArray) {
  if (pattern.needs && !pattern.needs.test(after)) return null;
  const left = pattern.before?.exec(before);
  if (pattern.before && !left) return null;
  const right = pattern.after?.exec(after);
  if (pattern.after && !right) return null;
  const inLeft = left && groupRange(left, 'source', cue.start - before.length);
  const inRight = right && groupRange(right, 'source', cue.end);
  const source = inLeft ?? inRight ?? groupRange(whole, 'source', cue.start);
  if (!source) return null;
  const listener = right && groupRange(right, 'listener', cue.end);
  return { source, ...(listener ? { listener } : {}) };
}

/** Where a named group stands: after the text before it, as near to the match's beginning as it can be found. */
function groupRange(found: RegExpExecArray, name: string, offset: number): TextRange | null {
  const words = found.groups?.[name];
  if (!words) return null;
  const start = offset + found.index + found[0].indexOf(words);
  return { start, end: start + words.length };
}
