/** How a run of text stands to the run before it: glued to it, after a space, or on a line of its own. */
export type Joint = 'glued' | 'space' | 'line';

/** A run of visible text: what one text node shows, cleaned. */
export interface TextRun {
  readonly text: string;
  readonly joint: Joint;
  readonly node: VisibleNode;
  /** It stands on a button: something to press, not something said. */
  readonly onButton: boolean;
}

/**
 * One visible thing of a page: an element, or a run of text. Order and end are positions in one walk through the
 * flattened tree (light children, open shadow roots, what slots show), so that containment is two comparisons.
 */
export interface VisibleNode {
  /** The element itself; for a run, the element whose text it is. */
  readonly element: Element;
  readonly parent: VisibleNode | null;
  readonly children: VisibleNode[];
  /** The run that it is; null for an element. */
  run: TextRun | null;
  /** The explicit role, or the one its tag implies; empty when neither says anything. */
  readonly role: string;
  readonly order: number;
  /** Order of the last thing inside. */
  end: number;
  /** Half-open range of the runs inside. */
  readonly firstRun: number;
  endRun: number;
  /** What stands in for text: the name of an image or an icon. */
  readonly imageName: string | null;
  /** False for a control that is not seen itself but drawn by its label, as styled radio buttons and switches are. */
  readonly drawn: boolean;
}

export function contains(outer: VisibleNode, inner: VisibleNode): boolean {
  return outer.order <= inner.order && inner.order <= outer.end;
}

/** The node itself or the nearest one around it that fits. */
export function closest(node: VisibleNode, fits: (candidate: VisibleNode) => boolean): VisibleNode | null {
  for (let at: VisibleNode | null = node; at !== null; at = at.parent) if (fits(at)) return at;
  return null;
}

export function nextSibling(node: VisibleNode): VisibleNode | null {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

export function previousSibling(node: VisibleNode): VisibleNode | null {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) - 1] ?? null;
}

/** The outermost node that shows exactly the same text: wrappers without words of their own are seen through. */
export function outermost(node: VisibleNode): VisibleNode {
  let at = node;
  for (let outer = at.parent; outer !== null && isAlone(at, outer); outer = at.parent) at = outer;
  return at;
}

function isAlone(node: VisibleNode, outer: VisibleNode): boolean {
  return outer.children.every((child) => child === node || showsNothing(child));
}

/** Nothing to read in it: no words, no picture, nothing to fill in. A button without words beside a label is help. */
export function showsNothing(node: VisibleNode): boolean {
  if (node.firstRun !== node.endRun || (node.imageName !== null && node.imageName !== '')) return false;
  return (node.role === '' || wordless.has(node.role)) && node.children.every(showsNothing);
}

const wordless = new Set(['button', 'link', 'img', 'separator', 'label', 'group', 'graphics-symbol']);

/** Down through wrappers that hold one thing only. */
export function innermost(node: VisibleNode): VisibleNode {
  let at = node;
  while (at.children.length === 1 && at.children[0] !== undefined && at.children[0].run === null) at = at.children[0];
  return at;
}
