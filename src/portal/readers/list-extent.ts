import type { Grid } from '../label-text/grid';
import { isWordFor, phraseIn } from '../label-text/word-index';
import { filledIn } from '../visible-text/control';
import type { TextRun, VisibleNode } from '../visible-text/visible-node';
import { closest } from '../visible-text/visible-node';
import type { Findings } from './findings';
import { loadingSaid } from './list-state';
import { isBesidePage, isInNavigation, isInTable, type Look } from './look';

/**
 * Whether a list may hold more than it shows: it is paged, searched, filtered, or still loading. Absence from such a
 * list proves nothing.
 */
export function notePartial(look: Look, findings: Findings, grids: readonly { grid: Grid }[]): boolean {
  const partial = isPartialList(
    look,
    grids.map(({ grid }) => grid),
  );
  if (partial) findings.partial();
  return partial;
}

function isPartialList(look: Look, grids: readonly Grid[]): boolean {
  const around = runsAround(look, grids);
  return loadingSaid(look) || isSearched(look) || isFiltered(look, around) || isPaged(grids, around);
}

/** What the page says around its lists: everything but their rows. */
function runsAround(look: Look, grids: readonly Grid[]): TextRun[] {
  const inRows = new Uint8Array(look.sight.runs.length);
  for (const grid of grids) for (const { node } of grid.rows) inRows.fill(1, node.firstRun, node.endRun);
  return look.sight.runs.filter((_run, at) => inRows[at] === 0);
}

/** A filled search box, other than the portal's own at the top of every page. */
function isSearched(look: Look): boolean {
  return look.sight.controls.some(
    (control) => isSearchBox(control) && !isInTopBar(control) && (filledIn(look.sight, control) ?? '') !== '',
  );
}

function isSearchBox(control: VisibleNode): boolean {
  if (control.role === 'searchbox') return true;
  if (closest(control, (node) => node.role === 'search') !== null) return true;
  const { element } = control;
  const names = [
    element.getAttribute('placeholder'),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ];
  return (
    control.role !== 'combobox' &&
    names.some(
      (name) =>
        name !== null && (isWordFor(name, 'list.search') || /^(?:search|filter)\b|^搜索|^查找|^按.*搜索/iu.test(name)),
    )
  );
}

function isInTopBar(node: VisibleNode): boolean {
  return (
    closest(
      node,
      (outer) =>
        outer.role === 'banner' ||
        (outer.role === 'header' && closest(outer, (around) => around.role === 'main') === null),
    ) !== null
  );
}

function isFiltered(look: Look, around: readonly TextRun[]): boolean {
  const { sight } = look;
  const said = around.some(
    (run) =>
      run.text.length < 60 &&
      !isBesidePage(run.node) &&
      (phraseIn(run.text, 'filtersOn') !== null || isEnabled(run, 'list.clear-filter') || isChip(run)),
  );
  if (said) return true;
  // A quick filter that is pressed in.
  return sight.nodes.some(
    (node) =>
      node.run === null &&
      node.role === 'button' &&
      node.element.getAttribute('aria-pressed') === 'true' &&
      /filter|redeemed|expir|筛选|兑换|到期/iu.test(textOfButton(look, node)),
  );
}

/** A filter that is on shows as words with a cross behind them. */
function isChip(run: TextRun): boolean {
  return (
    phraseIn(run.text, 'filterChip') !== null &&
    !isInTable(run.node) &&
    !run.text.includes('@') &&
    !isInNavigation(run.node)
  );
}

function textOfButton(look: Look, node: VisibleNode): string {
  return `${look.sight.runs
    .slice(node.firstRun, node.endRun)
    .map((run) => run.text)
    .join(' ')} ${node.element.getAttribute('aria-label') ?? ''}`;
}

function isEnabled(run: TextRun, concept: 'list.clear-filter' | 'list.next'): boolean {
  if (!isWordFor(run.text, concept)) return false;
  const pressed = closest(
    run.node,
    (node) => node.role === 'button' || node.role === 'link' || node.element.localName === 'a',
  );
  if (pressed === null) return false;
  return !isDisabled(pressed);
}

function isDisabled(node: VisibleNode): boolean {
  const { element } = node;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    element.hasAttribute('disabled') ||
    element.getAttribute('aria-disabled') === 'true' ||
    style?.pointerEvents === 'none'
  );
}

function isPaged(grids: readonly Grid[], around: readonly TextRun[]): boolean {
  if (grids.some((grid) => grid.rowsInAll !== null && grid.rowsInAll > grid.rows.length)) return true;
  for (const run of around) {
    if (run.text.length > 80 || !/\d/.test(run.text)) continue;
    const counted = phraseIn(run.text, 'countShown');
    if (counted !== null && counts(counted)) return true;
    const pages = phraseIn(run.text, 'pageOfPages');
    if (pages !== null && Number(pages['pages']) > 1) return true;
  }
  if (around.some((run) => isEnabled(run, 'list.next') && !isBesidePage(run.node))) return true;
  return numberedPages(around) > 1;
}

function counts(groups: Record<string, string | undefined>): boolean {
  const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));
  const total = number(groups['total']);
  if (groups['from'] !== undefined && number(groups['from']) > 1) return true;
  return number(groups['to']) < total;
}

/** How many page numbers stand side by side: 1, 2, 3 … as links or buttons. */
function numberedPages(runs: readonly TextRun[]): number {
  let most = 0;
  for (const [index, run] of runs.entries()) {
    if (run.text !== '1') continue;
    let count = 1;
    while (runs[index + count]?.text === String(count + 1)) count += 1;
    const last = runs[index + count - 1];
    if (
      count > 1 &&
      last !== undefined &&
      closest(last.node, (node) => node.role === 'button' || node.role === 'link' || node.element.localName === 'a') !==
        null
    )
      most = Math.max(most, count);
  }
  return most;
}
