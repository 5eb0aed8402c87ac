import type { Role } from '../../facts';
import type { TextRange } from '../../text-range';
import { type BlockView, foldName, type NameSpan } from './name-span';
import { findRolesAfter } from './roles-after';
import { findRoleBefore } from './roles-before';

/** More than these no reader asks for, and a hostile page may offer thousands. */
const MAX_ROLES = 8;

const wordsOf = (text: string) =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether every word of `small` is one of `large`. */
function isWithin(small: string, large: string): boolean {
  const words = new Set(wordsOf(large));
  return wordsOf(small).every((word) => words.has(word));
}

/** Roles of one person as worded around the mentions, each once; one that a fuller one contains is left out. */
export function findRoles(
  views: readonly BlockView[],
  spans: readonly NameSpan[],
  isName: (at: number, i: number) => boolean,
): Role[] {
  const roles: Role[] = [];
  for (const span of spans) {
    const view = views[span.at]!;
    const isNameHere = (i: number) => isName(span.at, i);
    const before = findRoleBefore(view, span, isNameHere);
    const ranges: TextRange[] = [...(before ? [before] : []), ...findRolesAfter(view, span, isNameHere)];
    for (const { start, end } of ranges) {
      const text = view.block.text.slice(start, end);
      if (roles.some((role) => isWithin(text, role.text))) continue;
      const fuller = roles.findIndex((role) => isWithin(role.text, text));
      const role = { text, mention: { block: view.block.block, start, end, text } };
      if (fuller >= 0) roles[fuller] = role;
      else if (roles.length < MAX_ROLES) roles.push(role);
    }
  }
  return roles;
}
