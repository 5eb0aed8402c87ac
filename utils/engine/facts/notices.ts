import type { Facts, Notice } from '../facts';
import type { Analysis, FactContext } from './analysis';

/** What a reader should know about the page before trusting it, said neutrally; each with its evidence. */
export function findNotices(_analysis: Analysis, _facts: Facts, _context: FactContext): Notice[] {
  return [];
}
