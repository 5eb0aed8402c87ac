/** The part of citeproc-js that is used here; the package has no types. https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
  import type { CslItem } from '../citation';
  import type { CslElement } from './element';

  export class Engine {
    constructor(
      system: { retrieveLocale(language: string): CslElement; retrieveItem(id: string): CslItem },
      style: CslElement,
      language: string,
    );
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
