import type { Article } from '../article';
import type { Facts } from '../facts';

/** A form an article can be saved or copied in. */
export interface ExportFormat {
  /** As people call it. */
  label: string;
  mediaType: string;
  /** Of a file, without the dot. */
  extension: string;
  render(article: Article, facts: Facts): string;
}
