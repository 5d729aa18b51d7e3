import { isWordFor, wordFor } from '../label-text/word-index';
import { runsOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { Look } from './look';

export interface Crumb {
  readonly text: string;
  readonly node: VisibleNode;
}

const divider = /\s+\/\s+|\s*[›>»→❯]\s*/u;

/** The steps from the start page to this one, as the page shows them; empty where it shows none. */
export function breadcrumb(look: Look): Crumb[] {
  for (const run of look.sight.runs) {
    const [start] = run.text.split(divider);
    if (start === undefined || !isWordFor(start, 'page.home')) continue;
    for (let box: VisibleNode | null = run.node, up = 0; box !== null && up < 5; box = box.parent, up += 1) {
      const runs = runsOf(look.sight, box);
      if (runs.length > 16) break;
      const crumbs = runs.flatMap((part) => crumbsIn(look, part.node, part.text));
      const at = crumbs.findIndex((crumb) => isWordFor(crumb.text, 'page.home'));
      if (at >= 0 && crumbs.slice(at + 1, at + 3).some((crumb) => isWordFor(crumb.text, 'page.offer-list')))
        return crumbs.slice(at);
    }
  }
  return [];
}

function crumbsIn(look: Look, node: VisibleNode, text: string): Crumb[] {
  const parts = text.split(divider).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 1 && isCut(text)) return [{ text: wholeText(look.sight, node), node }];
  return parts.map((part) => ({ text: part, node }));
}

/** The offer's step: the one after the list of offers. Null when there is none, or it is cut short. */
export function offerCrumb(look: Look): Crumb | null {
  const crumbs = breadcrumb(look);
  const list = crumbs.findIndex((crumb) => isWordFor(crumb.text, 'page.offer-list'));
  const crumb = crumbs[list + 1];
  if (list < 0 || crumb === undefined || isCut(crumb.text)) return null;
  return wordFor(crumb.text, ['page.overview', 'page.offer-overview', 'page.offer-setup', 'page.offer-list']) === null
    ? crumb
    : null;
}
