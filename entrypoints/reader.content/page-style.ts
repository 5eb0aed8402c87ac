/**
 * Adds a style sheet to the page without touching its document, and takes it out again. Only for what cannot be done
 * in our own shadow root, and never for anything that moves the page's boxes.
 */
export function addPageStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Leaves the page out while the reader is printed: it would come on the sheets after it. */
export function hidePageInPrint(signal: AbortSignal): void {
  let remove = () => {};
  const hide = () => {
    remove = addPageStyle('@media print { body, frameset { display: none !important } }');
  };
  window.addEventListener('beforeprint', hide, { signal });
  window.addEventListener('afterprint', () => remove(), { signal });
}

/**
 * Gives the page's own scrollbar, which nothing can cover, the reader's colour: two scrollbars side by side look as if
 * something were broken. Its width stays. The function changes the colour; asked for none, it takes it away.
 */
export function createScrollbarColour(): (colour: string | null) => void {
  let current: string | null = null;
  let remove = () => {};
  return (colour) => {
    if (colour === current || (colour && hasOwnScrollbars())) return;
    remove();
    current = colour;
    remove = colour ? addPageStyle(`html { scrollbar-color: ${colour} ${colour} !important }`) : () => {};
  };
}

/** Scrollbars that a page draws itself have a width of their own, which a colour would undo (Chromium). */
function hasOwnScrollbars(): boolean {
  const { width } = getComputedStyle(document.documentElement, '::-webkit-scrollbar');
  return width !== '' && width !== 'auto';
}
