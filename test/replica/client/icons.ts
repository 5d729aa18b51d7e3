import { drawing } from './dom';

/** Outlines on a 20 by 20 field, drawn for this replica. */
const outlines = {
  menu: 'M3 6h14M3 10h14M3 14h14',
  search: 'M12.5 3.5a5 5 0 1 1-7.1 7.1 5 5 0 0 1 7.1-7.1M5.3 10.8 1.8 17',
  searchRight: 'M7.5 3.5a5 5 0 1 0 7.1 7.1 5 5 0 0 0-7.1-7.1M14.7 10.8l3.5 5.2',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3',
  question: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.8 8a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.5M10 13.3v1',
  gear: 'M10 7.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8.6 2.5h2.8l.5 2.200 1.6.9 2.100-.7 1.400 2.400-1.6 1.5v2.400l1.6 1.5-1.400 2.400-2.100-.7-1.6.9-.5 2.200H8.6l-.5-2.200-1.6-.9-2.100.7L3 12.700l1.6-1.5V8.8L3 7.300l1.400-2.400 2.100.7 1.6-.9z',
  smile: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.3 8v.6M12.7 8v.6M6.5 11.8c1.9 2.3 5.1 2.3 7 0',
  hexagon: 'M10 2.5l6.5 3.7v7.6L10 17.5l-6.5-3.7V6.2zM8 7.5l4.5 2.5L8 12.5z',
  person: 'M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M4.5 17c0-3.5 2.4-5 5.5-5s5.5 1.5 5.5 5',
  chevronRight: 'M7.5 4.5 13 10l-5.5 5.5',
  chevronDown: 'M4.5 7.5 10 13l5.5-5.5',
  plus: 'M10 3v14M3 10h14',
  eye: 'M2.5 11c1.7-3.5 4.5-5 7.5-5s5.8 1.5 7.5 5M10 9a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 0 1 10 9',
  filter: 'M3 4h14l-5.3 6.3V16l-3.4-2v-3.7z',
  arrowUp: 'M10 17V3.5M5.5 8 10 3.5 14.5 8',
  arrowDown: 'M10 3v13.5M5.5 12l4.5 4.5 4.5-4.5',
  information: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6.3v.7',
  check: 'M5 10.5l3.5 3.5L15.5 6.5',
  cross: 'M5 5l10 10M15 5 5 15',
  clock: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 5.5V10h3.5',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 14.3v.7',
  save: 'M3.5 3.5h11l2 2v11h-13zM6.5 3.5v4h6v-4M6 16.5v-5h8v5',
  publish: 'M8 3h5.5L17 6.5V16H8zM13 3v4h4M3 7h3M4.5 9.5H7',
  compare: 'M3 6h7v8H3zM10 4h7v10h-7M12 7l2 2 3-3',
  bin: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11.5h7.6l.7-11.5M8.5 8.5v5.5M11.5 8.5v5.5',
  sync: 'M4 10a6 6 0 0 1 10.5-4H11.5M16 10a6 6 0 0 1-10.5 4h3M14.5 3v3.2M5.5 17v-3.2',
  swap: 'M3 7h13M13 4l3 3-3 3M17 13H4M7 10l-3 3 3 3',
  pencil: 'M4 16l1-4 8.5-8.5 3 3L8 15zM12 5l3 3',
  download: 'M10 3v10M6 9.5l4 4 4-4M4 16.5h12',
  share: 'M3.5 8v8.5h11V13M8 12c0-4 3-6 8-6M13 3l3.5 3L13 9',
  megaphone: 'M3 8v4l11 3.5V4.5zM14 8.5c2 0 2 3 0 3M6 13v3h2.5v-2.2',
  dots: 'M4.5 10h.6M9.7 10h.6M14.9 10h.6',
  calendar: 'M3 5h14v12H3zM3 8.5h14M6.5 3v3M13.5 3v3M6.5 11.5h1M10 11.5h1M13.5 11.5h1M6.5 14h1M10 14h1',
  thumbUp: 'M3 9h4v8H3zM7 9l3-6c1.8 0 2.2 1.5 1.7 3.5L11.3 8H16l-1.5 8H7',
  thumbDown: 'M3 3h4v8H3zM7 11l3 6c1.8 0 2.2-1.5 1.7-3.5L11.3 12H16l-1.5-8H7',
  tour: 'M10 2.5 17.5 10 10 17.5 2.5 10zM7 10.5h5M10 8l2.5 2.5L10 13',
  home: 'M3 10l7-6.5 7 6.5M5 9v7.5h3.5V12h3v4.5H15V9',
  gift: 'M3 8h14v3H3zM4.5 11v6h11v-6M10 8v9M10 8C6 8 5 3.5 7.5 3.5S10 8 10 8s0-4.5 2.5-4.5S14 8 10 8',
  chart: 'M3.5 3.5v13h13M6 13l3.5-4 2.5 2 4-5',
  grid: 'M3 4h6v5H3zM11 4h6v5h-6zM3 11h6v5H3zM11 11h6v5h-6z',
  bag: 'M4 7h12v10H4zM7.5 7V5a2.5 2.5 0 0 1 5 0v2',
  briefcase: 'M3 7h14v9H3zM7.5 7V4.5h5V7M3 11h14',
} as const;

export type IconName = keyof typeof outlines;

/** A small picture beside a word: it says nothing of its own, so it is hidden from assistive technology. */
export function icon(name: IconName, size = 16, className = 'icon'): SVGElement {
  return drawing(
    'svg',
    { class: className, viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': 'true', focusable: 'false' },
    drawing('path', {
      d: outlines[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

/** The green disc with a tick, the grey one, the red one with a cross: they go with a word, never instead of it. */
export function disc(kind: 'done' | 'pending' | 'failed' | 'none', size = 18): SVGElement {
  const colour = { done: '#107c10', pending: '#605e5c', failed: '#e81123', none: '#605e5c' }[kind];
  const mark = { done: outlines.check, pending: outlines.check, failed: outlines.cross, none: '' }[kind];
  return drawing(
    'svg',
    { class: 'disc', viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': 'true' },
    drawing('circle', { cx: 10, cy: 10, r: 9, fill: colour }),
    drawing('path', {
      d: mark,
      fill: 'none',
      stroke: '#fff',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}
