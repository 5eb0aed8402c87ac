import { EXPORT_ENTRANCE, type ExportScope } from '../../utils/extension/export-entrance';
import { FACTS_ENTRANCE, type FactsScope } from '../../utils/extension/facts-entrance';

/** The heavy scripts that pages get too: run here from the same files, so that nothing is packaged twice. */
export async function bringFacts(): Promise<void> {
  if (!(globalThis as FactsScope)[FACTS_ENTRANCE]) await import('/content-scripts/facts.js');
}

export async function bringFormats(): Promise<void> {
  if (!(globalThis as ExportScope)[EXPORT_ENTRANCE]) await import('/content-scripts/formats.js');
}
