import type { MessageKey } from '../i18n';
import { isRecord } from '../messages/checks';
import { isSitePath } from '../site-paths';
import { isSite } from '../sites';
import { isSiteBlockRule, keyOfRule, type SiteBlockRule } from './site-rules';

/** How a setting is shown. */
export type Control =
  | { kind: 'choice'; options: Record<string, MessageKey> }
  | ({ kind: 'steps'; hasFull?: boolean } & Range)
  | { kind: 'colours' }
  | { kind: 'presets' }
  | { kind: 'site-presets' }
  | { kind: 'toggle' }
  | { kind: 'flags'; options: Record<string, MessageKey> }
  | { kind: 'sites' }
  | { kind: 'site-modes' }
  | { kind: 'site-rules' }
  | { kind: 'keys' }
  | { kind: 'rate' }
  | { kind: 'voices' };

/** Numbers that are gone through by steps, with what they count. */
export interface Range {
  min: number;
  max: number;
  step: number;
  unit: 'px' | 'em' | 'none';
}

export interface Setting<Value> {
  default: Value;
  /** Whether a value may be stored. Strict: import uses it to refuse a file. */
  check(value: unknown): boolean;
  /** The stored value as far as it is sound. */
  read(value: unknown): Value;
  control: Control;
  label: MessageKey;
}

export type SettingValues<Schema> = {
  [Key in keyof Schema]: Schema[Key] extends Setting<infer Value> ? Value : never;
};

/** What a theme of one's own is made from. Hexadecimal colours of six digits. */
export interface BaseColours {
  paper: string;
  ink: string;
  accent: string;
  link: string;
}

export type SiteMode = 'never' | 'ask' | 'always';
export interface SiteRule {
  /** A site, or a part of one: see `site-paths`. */
  site: string;
  mode: SiteMode;
}

/** Far more than anybody keeps by hand; keeps the stored item small. */
const MAX_SITES = 1_000;
/** Likewise; they are longer. */
export const MAX_SITE_RULES = 500;

export function choice<Options extends Record<string, MessageKey>>(
  fallback: keyof Options & string,
  label: MessageKey,
  options: Options,
): Setting<keyof Options & string> {
  return scalar(fallback, label, { kind: 'choice', options }, (value): value is keyof Options & string => {
    return typeof value === 'string' && Object.hasOwn(options, value);
  });
}

export function toggle(fallback: boolean, label: MessageKey): Setting<boolean> {
  return scalar(fallback, label, { kind: 'toggle' }, (value) => typeof value === 'boolean');
}

export function steps(fallback: number, label: MessageKey, range: Range): Setting<number> {
  return scalar(fallback, label, { kind: 'steps', ...range }, (value): value is number => isWithin(value, range));
}

/** Steps, and above them as much as there is. */
export function stepsOrFull(fallback: number, label: MessageKey, range: Range): Setting<number | 'full'> {
  return scalar<number | 'full'>(
    fallback,
    label,
    { kind: 'steps', hasFull: true, ...range },
    (value): value is number | 'full' => value === 'full' || isWithin(value, range),
  );
}

function isWithin(value: unknown, { min, max }: Range): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

const COLOUR = /^#[0-9a-f]{6}$/;

export function colours(label: MessageKey, fallback: BaseColours): Setting<BaseColours> {
  const names = Object.keys(fallback);
  return scalar(fallback, label, { kind: 'colours' }, (value): value is BaseColours => {
    if (!isRecord(value) || Object.keys(value).length !== names.length) return false;
    return names.every((name) => typeof value[name] === 'string' && COLOUR.test(value[name]));
  });
}

export function flags<Key extends string>(
  fallback: Record<Key, boolean>,
  label: MessageKey,
  options: Record<Key, MessageKey>,
): Setting<Record<Key, boolean>> {
  const keys = Object.keys(fallback) as Key[];
  return {
    default: fallback,
    check: (value) =>
      isRecord(value) &&
      // What was written before a flag was added has fewer.
      Object.entries(value).every(([key, flag]) => keys.includes(key as Key) && typeof flag === 'boolean'),
    read: (value) => {
      const stored: Record<string, unknown> = isRecord(value) ? value : {};
      const flag = (key: Key): boolean => {
        const own = stored[key];
        return typeof own === 'boolean' ? own : fallback[key];
      };
      return Object.fromEntries(keys.map((key) => [key, flag(key)])) as Record<Key, boolean>;
    },
    control: { kind: 'flags', options },
    label,
  };
}

export function siteList(label: MessageKey): Setting<string[]> {
  return list(label, { kind: 'sites' }, isSite, (site) => site);
}

export function siteModes(label: MessageKey): Setting<SiteRule[]> {
  return list(label, { kind: 'site-modes' }, isSiteRule, (rule) => rule.site);
}

export function siteBlockRules(label: MessageKey): Setting<SiteBlockRule[]> {
  return list(label, { kind: 'site-rules' }, isSiteBlockRule, keyOfRule, MAX_SITE_RULES);
}

/** Commands that have their keys changed, at most; and how long the names of keys and commands are. */
const MAX_KEYS = 100;
const MAX_KEY_NAME = 30;

/** Keys by command, for the commands whose key was changed; '' where it was taken away. */
export function keyChoices(label: MessageKey): Setting<Record<string, string>> {
  const isChoice = ([command, key]: [string, unknown]) =>
    /^\w{1,30}$/.test(command) && typeof key === 'string' && key.length <= MAX_KEY_NAME;
  const soundOf = (value: unknown) =>
    isRecord(value) ? Object.entries(value).filter(isChoice).slice(0, MAX_KEYS) : [];
  return {
    default: {},
    check: (value) => isRecord(value) && soundOf(value).length === Object.keys(value).length,
    read: (value) => Object.fromEntries(soundOf(value)) as Record<string, string>,
    control: { kind: 'keys' },
    label,
  };
}

/** A pace between half and three times a voice's own. */
export function speechRate(label: MessageKey): Setting<number> {
  return scalar(1, label, { kind: 'rate' }, (value): value is number => {
    return typeof value === 'number' && value >= 0.5 && value <= 3;
  });
}

/** Languages that a voice was chosen for, at most; and how long the names of voices are. */
const MAX_VOICES = 100;
const MAX_VOICE_NAME = 300;

/** Voices by the language part of a tag. */
export function voiceChoices(label: MessageKey): Setting<Record<string, string>> {
  const isChoice = ([language, voice]: [string, unknown]) =>
    /^[a-z]{2,3}$/.test(language) && typeof voice === 'string' && voice !== '' && voice.length <= MAX_VOICE_NAME;
  const soundOf = (value: unknown) =>
    isRecord(value) ? Object.entries(value).filter(isChoice).slice(0, MAX_VOICES) : [];
  return {
    default: {},
    check: (value) => isRecord(value) && soundOf(value).length === Object.keys(value).length,
    read: (value) => Object.fromEntries(soundOf(value)) as Record<string, string>,
    control: { kind: 'voices' },
    label,
  };
}

function isSiteRule(value: unknown): value is SiteRule {
  return isRecord(value) && isSitePath(value.site) && ['never', 'ask', 'always'].includes(value.mode as string);
}

function scalar<Value>(
  fallback: Value,
  label: MessageKey,
  control: Control,
  check: (value: unknown) => value is Value,
): Setting<Value> {
  return { default: fallback, check, read: (value) => (check(value) ? value : fallback), control, label };
}

export function list<Item>(
  label: MessageKey,
  control: Control,
  isItem: (value: unknown) => value is Item,
  keyOf: (item: Item) => string,
  maxLength = MAX_SITES,
): Setting<Item[]> {
  const isUnique = (items: Item[]) => new Set(items.map(keyOf)).size === items.length;
  return {
    default: [],
    check: (value) => Array.isArray(value) && value.length <= maxLength && value.every(isItem) && isUnique(value),
    // One broken entry does not take the others with it; of two for one site the first holds.
    read: (value) => {
      const items = Array.isArray(value) ? value.filter(isItem).slice(0, maxLength) : [];
      return items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index);
    },
    control,
    label,
  };
}
