import { createTextFragmentUrl } from '../../../utils/engine/anchoring/text-fragment';
import { describeQuote } from '../../../utils/engine/anchoring/text-quote';
import type { Article } from '../../../utils/engine/article';
import { mentionsIn, type WholeText } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';

/** The words with where they come from: the address leads to them. */
export function withSource({ metadata }: Article, whole: WholeText, range: TextRange): string {
  const address = metadata.canonicalUrl ?? metadata.url;
  const [first] = mentionsIn(whole, range);
  const part = whole.parts.find(({ block }) => block === first?.block);
  const link = first && part ? createTextFragmentUrl(address, describeQuote(part.text, first)) : address;
  return `${whole.text.slice(range.start, range.end)}\n— ${metadata.headline}, ${link}`;
}
