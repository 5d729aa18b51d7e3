import { labelElementsOf } from '../visible-text/control';
import type { PageSight } from '../visible-text/page-sight';
import { contains, type VisibleNode } from '../visible-text/visible-node';

const remembered = new WeakMap<PageSight, Map<Element, VisibleNode>>();

/** The one control that a label names: by `for`, by nesting, or by `aria-labelledby`; null when it names none. */
export function labelledControl(sight: PageSight, label: VisibleNode): VisibleNode | null {
  const named = controlByLabel(sight);
  if (named.size === 0) return null;
  for (let at: VisibleNode | null = label, steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    const control = named.get(at.element);
    if (control !== undefined && !contains(control, label)) return control;
    if (at.element.localName === 'label') return null;
  }
  return null;
}

function controlByLabel(sight: PageSight): Map<Element, VisibleNode> {
  const before = remembered.get(sight);
  if (before !== undefined) return before;
  const map = new Map<Element, VisibleNode>();
  for (const control of sight.controls)
    for (const label of labelElementsOf(control)) if (!map.has(label)) map.set(label, control);
  remembered.set(sight, map);
  return map;
}
