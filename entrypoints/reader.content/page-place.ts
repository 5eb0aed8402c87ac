/** Remembers where somebody is in the page: scroll position, focus, selection. The function puts it all back. */
export function rememberPlace(): () => void {
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const ranges = selectedRanges();
  const restoreCaret = rememberCaret(focused);
  return () => {
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    if (ranges.length > 0) restoreSelection(ranges);
    restoreCaret();
  };
}

/** Clicks in the reader move the caret of the field that had the focus to its beginning (Chromium 156). */
function rememberCaret(focused: Element | null): () => void {
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return () => {};
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = focused;
  return () => {
    if (start === null || end === null) return;
    if (focused.selectionStart === start && focused.selectionEnd === end) return;
    focused.setSelectionRange(start, end, direction ?? 'none');
  };
}

function selectedRanges(): Range[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
}

function restoreSelection(ranges: Range[]): void {
  const selection = document.getSelection();
  if (!selection?.isCollapsed) return;
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}
