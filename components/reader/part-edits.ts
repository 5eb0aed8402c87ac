import type { EditedPart } from '../../utils/engine/article-edits';

/** What can be done to the parts of an article, and what was. Given by whoever keeps the article. */
export interface PartEdits {
  /** Everything that is or was left out, in the order of the page. */
  parts: ShownPart[];
  /** What was done last, until it is dismissed; `null` before anything was. */
  notice: PartNotice | null;
  /** The site for which choices can be remembered. */
  site: string;
  /** Leaves out blocks of the article. */
  onRemove(blocks: number[]): void;
  /** Puts a part back or leaves it out again; a choice remembered for it is forgotten. */
  onShow(part: number, isShown: boolean): void;
  /** Makes what was done to a part the rule of the site. */
  onRemember(part: number): void;
}

export interface ShownPart extends EditedPart {
  canBeRemembered: boolean;
  isRemembered: boolean;
}

export interface PartNotice {
  part: number;
  /** `failed`: it could not be remembered. */
  kind: 'removed' | 'put-back' | 'remembered' | 'failed';
  /** Grows with everything done, so that the same done twice is said twice. */
  count: number;
}
