/**
 * Leaves the page out where the reader is printed: it would come on the sheets after it. Only from the moment printing
 * begins until it is over, and without touching the page's document.
 */
export function hidePageInPrint(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print { body, frameset { display: none !important } }');
  const show = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const hide = () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  window.addEventListener('beforeprint', hide, { signal });
  window.addEventListener('afterprint', show, { signal });
}
