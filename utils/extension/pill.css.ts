/** The pill's whole look. The page's style cannot reach into it, and its host is defended against it. */
export const PILL_CSS = `:host{all:initial!important;position:fixed!important;z-index:2147483646!important;display:block!important;inset-block-end:16px!important;max-inline-size:calc(100% - 32px)!important}
:host([data-corner=end]){inset-inline-end:16px!important}
:host([data-corner=start]){inset-inline-start:16px!important}
:host([data-corner=none]){visibility:hidden!important;pointer-events:none!important}
div{--ink:light-dark(#1d1b18,#ebe7df);--accent:light-dark(#7a2e1d,#e39a83);display:flex;border:1px solid light-dark(#8d867a,#78726a);border-radius:18px;overflow:hidden;background:light-dark(#fdfcf9,#171615);color:var(--ink);box-shadow:0 1px 2px #0002,0 4px 16px #0002;font:500 14px/20px system-ui,sans-serif}
button{all:unset;box-sizing:border-box;min-block-size:34px;padding:6px 14px;cursor:pointer}
button+button{padding:6px 11px;border-inline-start:1px solid light-dark(#e4dfd5,#33302b);color:light-dark(#5c574f,#a8a196)}
button:hover{background:light-dark(#f5f2ea,#201e1c)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:-3px;border-radius:18px}
.asks{flex-wrap:wrap;max-inline-size:340px;padding:4px 6px 6px;border-radius:12px}
.asks p{flex:1 0 100%;box-sizing:border-box;min-block-size:33px;margin:0;padding:9px 12px 5px}
.asks button{flex:auto;padding:6px 14px;border-inline-start:0;text-align:center;color:var(--ink)}
.asks button:first-of-type{color:var(--accent);font-weight:600}
.asks button:focus-visible{border-radius:10px}
@media(pointer:coarse){button{min-block-size:44px;padding-block:11px}}
@media print{:host{display:none!important}}`;
