import { drawing } from './dom';

const shapes = {
  gift: 'M6 30h52v8H6zM9 40h46v20H9zM32 28C14 16 20 2 32 10c12-8 18 6 0 18z',
  bulb: 'M32 4a20 20 0 0 1 12 36c-2 2-3 4-3 8H23c0-4-1-6-3-8A20 20 0 0 1 32 4zM24 50h16v4H24zM27 56h10v4H27z',
  badge: 'M4 14h56v36H4z',
  bars: 'M4 12h56v40H4z',
  card: 'M4 14h56v10H4zM4 28h56v24H4z',
  person: 'M32 6a14 14 0 1 1 0 28 14 14 0 0 1 0-28zM12 40h40a8 8 0 0 1 0 18H12a8 8 0 0 1 0-18z',
  people:
    'M22 10a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM44 16a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM4 36h34v20H4zM42 38h18v16H42z',
} as const;

const details = {
  gift: '',
  bulb: 'M35 14 24 30h7l-3 10 11-14h-7z',
  badge: 'M20 22a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM12 35h16v7H12zM36 26h16v3H36zM36 33h10v3H36z',
  bars: 'M12 34h6v12h-6zM22 28h6v18h-6zM32 20h6v26h-6zM42 32h6v14h-6z',
  card: 'M10 42h12v4H10zM26 42h6v4h-6zM46 38h8v8h-8z',
  person: '',
  people: '',
} as const;

export type TilePicture = keyof typeof shapes;

let drawn = 0;

/** A blue picture for a tile of the home page, drawn for this replica. */
export function tilePicture(name: TilePicture): SVGElement {
  drawn += 1;
  const id = `tile-${drawn}`;
  return drawing(
    'svg',
    { viewBox: '0 0 64 64', width: 84, height: 84, 'aria-hidden': 'true' },
    drawing(
      'linearGradient',
      { id, x1: 0, y1: 0, x2: 0, y2: 1 },
      drawing('stop', { offset: 0, 'stop-color': '#50e6ff' }),
      drawing('stop', { offset: 1, 'stop-color': '#0078d4' }),
    ),
    drawing('path', { d: shapes[name], fill: `url(#${id})` }),
    drawing('path', { d: details[name], fill: '#d2f4ff' }),
  );
}
