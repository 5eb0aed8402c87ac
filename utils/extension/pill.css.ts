/** The pill's whole look. The page's style cannot reach into it, and its host is defended against it. */
export const PILL_CSS = `
:host { all: initial !important; position: fixed !important; z-index: 2147483646 !important; display: block !important; }
:host([data-corner="end"]) { inset-block-end: 16px !important; inset-inline-end: 16px !important; }
:host([data-corner="start"]) { inset-block-end: 16px !important; inset-inline-start: 16px !important; }
:host([data-corner="none"]) { visibility: hidden !important; pointer-events: none !important; }
@media print { :host { display: none !important; } }
div { display: flex; border: 1px solid #8d867a; border-radius: 18px; overflow: hidden; background: #fdfcf9; color: #1d1b18; box-shadow: 0 1px 2px #0002, 0 4px 16px #0002; font: 500 14px/20px system-ui, sans-serif; color-scheme: light; }
button { all: unset; box-sizing: border-box; min-block-size: 34px; padding: 6px 14px; cursor: pointer; transition: background-color .15s; }
button + button { padding: 6px 11px; border-inline-start: 1px solid #e4dfd5; color: #5c574f; }
button:hover { background: #f5f2ea; }
button:focus-visible { outline: 2px solid #7a2e1d; outline-offset: -3px; border-radius: 18px; }
@media (prefers-color-scheme: dark) {
  div[data-theme="system"] { background: #171615; color: #ebe7df; border-color: #78726a; color-scheme: dark; }
  div[data-theme="system"] button + button { border-color: #33302b; color: #a8a196; }
  div[data-theme="system"] button:hover { background: #201e1c; }
  div[data-theme="system"] button:focus-visible { outline-color: #e39a83; }
}
div[data-theme="dark"] { background: #171615; color: #ebe7df; border-color: #78726a; color-scheme: dark; }
div[data-theme="dark"] button + button { border-color: #33302b; color: #a8a196; }
div[data-theme="dark"] button:hover { background: #201e1c; }
div[data-theme="dark"] button:focus-visible { outline-color: #e39a83; }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
`;
