/** Strokes on a 20 px grid. */
const ICONS = {
  close: 'M5 5l10 10M15 5 5 15',
  minus: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
  facts: 'M3 4h14v12H3zM12 4v12',
  parts: 'M3 4h14v12H3zM6.5 10h7',
  contents: 'M4 5h12M4 10h8M4 15h12',
  listen: 'M3.5 8.5v3M6.8 6v8M10 3.500v13M13.2 6v8M16.5 8.500v3',
  mark: 'M3.500 17h13M6 13.500l-.500-3L11.500 3.500l4 3-6 7zM6.500 10l3.500 2.500',
  more: 'M4.2 10h1M9.5 10h1M14.8 10h1',
  play: 'M6.5 4.500v11l9-5.500z',
  pause: 'M7 4.500v11M13 4.500v11',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  backTwo: 'M15 4.5 9.5 10l5.5 5.500M9.5 4.5 4 10l5.5 5.5',
  forwardTwo: 'M5 4.5 10.5 10 5 15.500M10.5 4.5 16 10l-5.5 5.5',
  enlarge: 'M12 3h5v5M8 17H3v-5M17 3l-6 6M3 17l6-6',
  system: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1 1M14.7 14.7l1 1M15.7 4.3l-1 1M5.3 14.7l-1 1',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12z',
  sepia: 'M10 5.5C8 4 5.5 3.8 3 4.200v11.3c2.5-.4 5-.2 7 1.3 2-1.5 4.5-1.7 7-1.3V4.200c-2.5-.4-5-.2-7 1.3zM10 5.5v11.3',
  save: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 16h12',
  copy: 'M7 7V3h10v10h-4M3 7h10v10H3z',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.5v.1',
} as const;

export type IconName = keyof typeof ICONS;

/** They show a side or a way to go, and are turned where people read from right to left. */
const DIRECTED: Set<string> = new Set(['facts', 'contents', 'back', 'forward', 'backTwo', 'forwardTwo']);

/** A picture beside or instead of a word; whoever uses it says the word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={DIRECTED.has(name) ? 'icon is-directed' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
