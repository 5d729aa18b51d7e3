import { contains, type VisibleNode } from '../visible-text/visible-node';

/**
 * The box around each of several marks that stand for one record each: the largest that holds no other mark and stays
 * inside the given bounds. The marks come in page order, so a box that holds another mark holds a neighbour.
 */
export function recordsAround(
  marks: readonly VisibleNode[],
  bounds: VisibleNode,
): { mark: VisibleNode; box: VisibleNode }[] {
  return marks.map((mark, at) => {
    const neighbours = [marks[at - 1], marks[at + 1]].filter((other) => other !== undefined);
    let box = mark;
    for (let outer = box.parent; outer !== null && contains(bounds, outer); outer = outer.parent) {
      const around = outer;
      if (neighbours.some((other) => contains(around, other))) break;
      box = outer;
    }
    return { mark, box };
  });
}
