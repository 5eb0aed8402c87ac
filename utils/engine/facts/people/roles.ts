import type { Role } from '../../facts';
import type { BlockView, NameSpan } from './name-span';

export function findRoles(_views: readonly BlockView[], _spans: readonly NameSpan[]): Role[] {
  return [];
}
