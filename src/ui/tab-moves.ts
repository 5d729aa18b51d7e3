import { useRef, useState } from 'preact/hooks';
import { trusted } from './trusted';

/** Pixels that a pointer may tremble before a press is a drag. */
const tremble = 4;
/** Percent of the edge per press of an arrow key. */
const step = 4;

/** Moves the tab along its edge: 0 is the top, 100 the bottom. While it is dragged the position is the tab's own. */
export function useTabMoves(settled: number, settle: (position: number) => void) {
  const [dragged, drag] = useState<number | null>(null);
  const start = useRef<{ y: number; position: number } | null>(null);
  const moved = useRef(false);
  const position = dragged ?? settled;
  return {
    position,
    /** Whether the click that comes now ends a drag; asking forgets it. */
    wasDragged: () => {
      const was = moved.current;
      moved.current = false;
      return was;
    },
    onKeyDown: trusted((event: KeyboardEvent) => {
      const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (direction === 0) return;
      event.preventDefault();
      settle(within(settled + direction * step));
    }),
    onPointerDown: trusted((event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      moved.current = false;
      start.current = { y: event.clientY, position };
      event.currentTarget.setPointerCapture(event.pointerId);
    }),
    onPointerMove: trusted((event: PointerEvent) => {
      const from = start.current;
      if (!from) return;
      const distance = event.clientY - from.y;
      if (Math.abs(distance) > tremble) moved.current = true;
      if (moved.current) drag(within(from.position + (distance / travel()) * 100));
    }),
    onPointerUp: trusted(() => {
      start.current = null;
      if (dragged !== null) settle(dragged);
      drag(null);
    }),
  };
}

/** Pixels between the tab's highest and lowest place: the theme keeps 56 px above it, 8 px below, and 260 px for itself. */
function travel(): number {
  return Math.max(1, window.innerHeight - 324);
}

function within(position: number): number {
  return Math.min(100, Math.max(0, Math.round(position)));
}
