import type { VisibleNode } from '../visible-text/visible-node';
import { contains } from '../visible-text/visible-node';

/**
 * The box around each of several marks that stand for one record each: the largest that holds no other mark and stays
 * inside the given bounds. With one mark only, the largest box inside the bounds would be the whole page, so it is the
 * smallest box that holds more than the mark's own line.
 */
export function recordsAround(
  marks: readonly VisibleNode[],
  bounds: VisibleNode,
): { mark: VisibleNode; box: VisibleNode }[] {
  return marks.map((mark) => {
    let box = mark;
    while (
      box.parent !== null &&
      contains(bounds, box.parent) &&
      !marks.some((other) => other !== mark && contains(box.parent ?? box, other))
    ) {
      box = box.parent;
    }
    return { mark, box };
  });
}
