import type { Mention } from '../../engine/text-range';

export type Check = (value: unknown) => boolean;

/** Longest text that a message may carry in one value; an article's longest block is far below. */
const MAX_TEXT_LENGTH = 1_000_000;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Whether every item of a list passes; a list too long to be honest does not. */
export function isListOf(value: unknown, check: Check, maxLength = 20_000): boolean {
  return Array.isArray(value) && value.length <= maxLength && value.every(check);
}

/** Whether a value was left out or passes. */
export function isOptional(value: unknown, check: Check): boolean {
  return value === undefined || check(value);
}

export function isMention(value: unknown): value is Mention {
  return (
    isRecord(value) &&
    Number.isInteger(value.block) &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    isText(value.text)
  );
}
