import { hasLayout } from './is-shown';

/**
 * Whether two stretches of text that follow each other without white space are nevertheless seen apart, by a margin or
 * because the second stands elsewhere. Asked only where the markup glues two elements together.
 */
export function isSetApart(before: Element, after: Element): boolean {
  if (before === after || before.contains(after) || !hasLayout(after)) return false;
  const [left, right] = [lastBox(before), firstBox(after)];
  if (left === undefined || right === undefined) return false;
  const height = Math.max(left.height, right.height);
  const sameLine = Math.abs(left.bottom - right.bottom) < height;
  return !sameLine || right.left - left.right > height / 10;
}

function lastBox(element: Element): DOMRect | undefined {
  return [...element.getClientRects()].at(-1);
}

function firstBox(element: Element): DOMRect | undefined {
  return [...element.getClientRects()].at(0);
}
