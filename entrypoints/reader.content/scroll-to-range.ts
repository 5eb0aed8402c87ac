/** Where the words come to stand: below the bars that many pages keep at the top. */
const SHARE_ABOVE = 0.25;

/** Brings words of the page into view at once, whatever scrolls there. Words that are hidden change nothing. */
export function scrollToRange(range: Range): void {
  const remaining = () => {
    const { top, height } = range.getBoundingClientRect();
    return height > 0 ? Math.round(top - innerHeight * SHARE_ABOVE) : 0;
  };
  // From the inside: in some pages the text scrolls in a box of its own.
  for (let box = range.startContainer.parentElement; box && box !== document.body; box = box.parentElement) {
    const hasMore = box.scrollHeight > box.clientHeight && box !== document.documentElement;
    if (hasMore && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      box.scrollBy({ top: remaining(), behavior: 'instant' });
    }
  }
  window.scrollBy({ top: remaining(), behavior: 'instant' });
}
