import type { Article } from '../../engine/article';
import type { Changes } from '../../engine/changes';
import type { Facts } from '../../engine/facts';
import { isEdit } from '../articles/record';
import { isBoolean, isListOf, isMention, isNumber, isOptional, isRecord, isText } from './checks';

/** Ours carry fewer and shorter ones: a removal is a block that was not shown, its preview a line. */
const MAX_REMOVALS = 1_000;
const MAX_REMOVED_BLOCKS = 5_000;
const MAX_LINE = 500;

/**
 * An article that came from a tab: as much of its shape as our pages draw from. The page's own process wrote it, so
 * a broken or hostile one may send anything.
 */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || !isRecord(value.metadata)) return false;
  const { metadata } = value;
  return (
    isText(metadata.headline) &&
    isText(metadata.url) &&
    isText(metadata.language) &&
    isOptional(metadata.siteName, isText) &&
    isOptional(metadata.byline, isTexts) &&
    isOptional(metadata.published, isStamp) &&
    isOptional(metadata.modified, isStamp) &&
    isOptional(metadata.isCut, isBoolean) &&
    isListOf(value.blocks, isBlock) &&
    isListOf(value.removals, isRemoval, MAX_REMOVALS)
  );
}

function isBlock(value: unknown): boolean {
  return isRecord(value) && isText(value.text);
}

function isRemoval(value: unknown): boolean {
  return (
    isRecord(value) &&
    isLine(value.rule) &&
    isLine(value.reason) &&
    isLine(value.preview) &&
    isListOf(value.blocks, isBlock, MAX_REMOVED_BLOCKS) &&
    Number.isInteger(value.before) &&
    (value.before as number) >= 0
  );
}

function isLine(value: unknown): boolean {
  return isText(value) && value.length <= MAX_LINE;
}

/** What has changed in an article, as a tab says it. */
export function isChanges(value: unknown): value is Changes {
  return (
    isRecord(value) &&
    isLine(value.since) &&
    [value.headline, value.published, value.modified].every((line) => line === null || isLine(line)) &&
    isMentions(value.sentences) &&
    isNumber(value.gone)
  );
}

export function isFacts(value: unknown): value is Facts {
  return (
    isRecord(value) &&
    isListOf(value.dates, isDate) &&
    isListOf(value.people, isPerson) &&
    isListOf(value.sources, isSource) &&
    isListOf(value.amounts, isAmount) &&
    isListOf(value.notices, isNotice) &&
    isOptional(value.coverage, isCoverage) &&
    isOptional(value.dismissed, isDismissed) &&
    isOptional(value.edits, (edits) => isListOf(edits, isAppliedEdit))
  );
}

function isDismissed(value: unknown): boolean {
  return (
    isRecord(value) &&
    isListOf(value.dates, isDate) &&
    isListOf(value.people, isPerson) &&
    isListOf(value.sources, isSource) &&
    isListOf(value.amounts, isAmount)
  );
}

function isAppliedEdit(value: unknown): boolean {
  return isRecord(value) && isEdit(value.edit) && isBoolean(value.isFound);
}

function isCoverage(value: unknown): boolean {
  return isRecord(value) && isNumber(value.sentences) && isNumber(value.attributed);
}

function isDate(value: unknown): boolean {
  return (
    isRecord(value) &&
    isMention(value.mention) &&
    isText(value.value) &&
    isTexts(value.inferred) &&
    isOptional(value.basis, isText) &&
    isBoolean(value.certain)
  );
}

const AMOUNT_TYPES = ['money', 'share', 'measure', 'count'];
const AMOUNT_BOUNDS = ['more-than', 'at-least', 'at-most', 'less-than', 'about'];

function isAmount(value: unknown): boolean {
  return (
    isRecord(value) &&
    isMention(value.mention) &&
    AMOUNT_TYPES.includes(value.type as string) &&
    (value.value === null || isNumber(value.value)) &&
    isOptional(value.upTo, isNumber) &&
    isOptional(value.bound, (bound) => AMOUNT_BOUNDS.includes(bound as string)) &&
    isText(value.unit)
  );
}

function isPerson(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.name) &&
    isTexts(value.aliases) &&
    isListOf(value.roles, (role) => isRecord(role) && isText(role.text)) &&
    isMentions(value.mentions) &&
    isBoolean(value.isQuoted) &&
    isBoolean(value.isByline)
  );
}

const SOURCE_TYPES = ['person', 'organization', 'anonymous', 'outlet', 'document', 'social'];

function isSource(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.name) &&
    SOURCE_TYPES.includes(value.type as string) &&
    isOptional(value.person, isNumber) &&
    isOptional(value.reason, isText) &&
    isOptional(value.href, isText) &&
    isMentions(value.mentions) &&
    isOptional(value.declined, isMentions) &&
    isListOf(value.statements, isStatement)
  );
}

function isStatement(value: unknown): boolean {
  if (!isRecord(value) || !isMention(value.mention)) return false;
  return isOptional(value.via, (via) => isRecord(via) && isText(via.name) && isMention(via.mention));
}

function isNotice(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && (isText(value.evidence) || isMentions(value.evidence));
}

function isStamp(value: unknown): boolean {
  return isRecord(value) && isText(value.value) && isBoolean(value.certain);
}

function isMentions(value: unknown): boolean {
  return isListOf(value, isMention);
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText);
}
