import { anyCase } from '../../any-case';
import type { BlockLabel } from '../../article';
import type { Draft } from '../drafts/draft';

/** How editors word what they have changed, at the start of a note or of its one telling sentence. */
const CORRECTION = anyCase(
  /^(?:corrections?|clarifications?|editor.s note|korrektur|berichtigung|richtigstellung|rectificatif|corrección|fe de errores|correzione|rettifica|correção)\b\s?[:.—–(-]|\b(?:this|an earlier version of this) (?:article|story|report|piece|headline)\b[^.]{0,60}\b(?:amended|corrected|clarified|misstated|misidentified|incorrectly)|\b(?:in einer früheren version|une version précédente)\b/,
);
const UPDATE = anyCase(
  /^(?:update|updated|aktualisierung|mise à jour|actualización|aggiornamento)\s?:\s|\b(?:this|the) (?:article|story) (?:was|has been) updated\b/,
);
/** A longer block is the story itself. */
const MAX_NOTE = 600;

/** What kind of note of the editors a block is, if any: it is never clutter, whatever it looks like. */
export function findNoteLabel({ block }: Draft): Extract<BlockLabel, 'correction' | 'update'> | null {
  if (block.type !== 'paragraph' || block.text.length > MAX_NOTE) return null;
  if (CORRECTION.test(block.text)) return 'correction';
  return UPDATE.test(block.text) ? 'update' : null;
}
