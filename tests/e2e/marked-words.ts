/** A page of either driver. */
interface DrivenPage {
  evaluate(script: () => string[]): Promise<string[]>;
}

/** The words under the marks that a page shows: what a screen shows, and no document holds. */
export function markedWords(page: DrivenPage): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()].flatMap((each) => [...each].map(String)),
  );
}
