import { cleanText } from './clean-text';
import { joined, type PageSight, saidRuns } from './page-sight';
import type { VisibleNode } from './visible-node';

const cut = /(…|\.\.\.)$/;

/** Whether the text was cut short in the page's own text (a cut by style alone leaves the text whole). */
export function isCut(text: string): boolean {
  return cut.test(text);
}

/**
 * What a node says; where its text ends in an ellipsis, the whole of it from a title or a label that begins the same
 * way, on the node, inside it, or around it. Text that stays cut comes back with its ellipsis.
 */
export function wholeText(sight: PageSight, node: VisibleNode): string {
  const said = joined(saidRuns(sight, node));
  return isCut(said) ? (completion(sight, node, said) ?? said) : said;
}

function completion(sight: PageSight, node: VisibleNode, said: string): string | null {
  const start = said.replace(cut, '').trim();
  const inside = sight.nodes.slice(node.order, node.end + 1);
  const around: VisibleNode[] = [];
  for (let at = node.parent, steps = 0; at !== null && steps < 3; at = at.parent, steps += 1) around.push(at);
  for (const candidate of [...inside, ...around]) {
    if (candidate.run !== null) continue;
    for (const name of ['title', 'aria-label']) {
      const whole = cleanText(candidate.element.getAttribute(name) ?? '');
      if (whole.length > start.length && whole.startsWith(start) && !isCut(whole)) return whole;
    }
  }
  return null;
}
