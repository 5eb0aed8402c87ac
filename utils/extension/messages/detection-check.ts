import type { Detection } from '../../engine/detection';
import { isBoolean, isListOf, isNumber, isRecord, isText } from './checks';

/** More signals than this no detector of ours sends. */
const MAX_SIGNALS = 100;

export function isDetection(value: unknown): value is Detection {
  return (
    isRecord(value) &&
    isBoolean(value.isArticle) &&
    isNumber(value.score) &&
    isNumber(value.bias) &&
    isNumber(value.threshold) &&
    isListOf(value.signals, isSignal, MAX_SIGNALS)
  );
}

function isSignal(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isNumber(value.weight) && isText(value.evidence);
}
