import citeproc from 'citeproc';
import type { CslItem } from '../citation';
import { apa } from './apa';
import { chicago } from './chicago';
import type { CslElement } from './element';
import { enUs } from './locale';
import { mla } from './mla';

const STYLES = { apa, mla, chicago } satisfies Record<string, CslElement>;

export type ReferenceStyle = keyof typeof STYLES;

export interface Reference {
  text: string;
  /** The same with its italics. */
  html: string;
}

/** An article as an entry of a list of references in a style. */
export function renderReference(item: CslItem, style: ReferenceStyle): Reference {
  const safe = { ...item, title: withoutMarkup(item.title), ...siteOf(item) };
  // The processor writes into what it is given.
  const engine = new citeproc.Engine(
    { retrieveLocale: () => structuredClone(enUs), retrieveItem: () => safe },
    structuredClone(STYLES[style]),
    'en-US',
  );
  engine.updateItems([item.id]);
  const render = (format: 'text' | 'html') => {
    engine.setOutputFormat(format);
    return engine.makeBibliography()[1].join('').trim();
  };
  return { text: render('text'), html: render('html') };
}

function siteOf(item: CslItem) {
  const site = item['container-title'];
  return site ? { 'container-title': withoutMarkup(site) } : {};
}

/** CSL-JSON takes some tags in a title as markup; in a headline they are words. A sign of the same look is none. */
function withoutMarkup(text: string): string {
  return text.replace(/<(?=[a-z/])/gi, '‹');
}
