import type { FormatId } from '../../utils/engine/export';
import type { ReferenceStyle } from '../../utils/engine/export/csl/render-reference';
import type { MessageKey } from '../../utils/extension/i18n';

/** What can be done with an article to have it elsewhere. */
export type TakeAction =
  | { kind: 'save'; format: FormatId }
  | { kind: 'print' }
  | { kind: 'copy-text' }
  | { kind: 'copy-markdown' }
  | { kind: 'copy-link' }
  | { kind: 'copy-reference'; style: ReferenceStyle | 'bibtex' | 'wikipedia' | 'csl' };

interface Offer {
  label: MessageKey;
  action: TakeAction;
}

/** The menu for files: the article first, then its facts. */
export const SAVE_OFFERS: Offer[] = [
  { label: 'reader_save_markdown', action: { kind: 'save', format: 'markdown' } },
  { label: 'reader_save_html', action: { kind: 'save', format: 'html' } },
  { label: 'reader_save_epub', action: { kind: 'save', format: 'epub' } },
  { label: 'reader_save_text', action: { kind: 'save', format: 'text' } },
  { label: 'reader_save_json', action: { kind: 'save', format: 'json' } },
  { label: 'reader_save_ris', action: { kind: 'save', format: 'ris' } },
  { label: 'reader_save_report', action: { kind: 'save', format: 'report' } },
  { label: 'reader_save_evidence', action: { kind: 'save', format: 'evidence' } },
  { label: 'reader_save_people', action: { kind: 'save', format: 'people' } },
  { label: 'reader_save_sources', action: { kind: 'save', format: 'sources' } },
  { label: 'reader_save_dates', action: { kind: 'save', format: 'dates' } },
  { label: 'reader_save_amounts', action: { kind: 'save', format: 'amounts' } },
  { label: 'reader_save_calendar', action: { kind: 'save', format: 'calendar' } },
  { label: 'reader_print', action: { kind: 'print' } },
];

export const COPY_OFFERS: Offer[] = [
  { label: 'reader_copy_link', action: { kind: 'copy-link' } },
  { label: 'reader_copy_text', action: { kind: 'copy-text' } },
  { label: 'reader_copy_markdown', action: { kind: 'copy-markdown' } },
  { label: 'reader_copy_apa', action: { kind: 'copy-reference', style: 'apa' } },
  { label: 'reader_copy_mla', action: { kind: 'copy-reference', style: 'mla' } },
  { label: 'reader_copy_chicago', action: { kind: 'copy-reference', style: 'chicago' } },
  { label: 'reader_copy_wikipedia', action: { kind: 'copy-reference', style: 'wikipedia' } },
  { label: 'reader_copy_bibtex', action: { kind: 'copy-reference', style: 'bibtex' } },
  { label: 'reader_copy_csl', action: { kind: 'copy-reference', style: 'csl' } },
];
