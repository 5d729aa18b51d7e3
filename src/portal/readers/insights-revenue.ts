import type { LabelSeen } from '../label-text/find-labels';
import { headingsOf } from '../label-text/section-of';
import { valueOfLabel } from '../label-text/value-of-label';
import { isWordFor, phraseIn } from '../label-text/word-index';
import { type AmountRead, currencyIn, readAmount } from '../values/amount';
import { filledIn } from '../visible-text/control';
import { closest } from '../visible-text/visible-node';
import { accountIdentity } from './account-identity';
import { type FactReader, isBesidePage, isInNavigation, isInTable, type Look, whereOf } from './look';

/**
 * Billed sales of the trailing twelve months: only a whole figure in US dollars, for all offers, on a page that shows
 * twelve months. Half a year, a rounded headline, one offer's part, several currencies or a page that still loads give none.
 */
const trailingTwelveMonths: FactReader = {
  facts: ['sales.billedTtmUsd'],
  read: (look, findings) => {
    const obstacle = obstacleTo(look);
    const figures = headlineFigures(look);
    const [first] = figures;
    if (first === undefined) return;
    const why =
      obstacle ??
      faultOf(first.amount) ??
      (figures.some(({ amount }) => amount.amount !== first.amount.amount) ? 'the page shows different totals' : null);
    if (why === null) findings.sales('billedTtmUsd', first.amount.amount, whereOf(look, first.label));
    else findings.problem('sales.billedTtmUsd', why);
  },
};

function obstacleTo(look: Look): string | null {
  if (look.sight.busy || look.sight.runs.some((run) => run.text.length < 40 && isWordFor(run.text, 'list.loading')))
    return 'the page is still loading';
  if (!showsTwelveMonths(look)) return 'the figure is not known to be of twelve months';
  if (currenciesOf(look).size > 1) return 'the page shows several currencies';
  return isFilteredToOneOffer(look) ? 'the figure is filtered to some offers' : null;
}

function faultOf(amount: AmountRead): string | null {
  if (amount.rounded) return 'the figure is rounded';
  if (amount.currency !== 'USD') return 'the figure is not in US dollars';
  return amount.amount < 0 ? 'the figure is negative' : null;
}

/** The chosen time range is twelve months: the value of a list, a pressed or selected choice, or plain words. */
function showsTwelveMonths(look: Look): boolean {
  const shown = timeframes(look);
  return (
    shown.some((text) => phraseIn(text, 'twelveMonths') !== null) &&
    !shown.some((text) => phraseIn(text, 'otherMonths') !== null)
  );
}

function timeframes(look: Look): string[] {
  const texts = look.sight.runs
    .filter(
      (run) => run.text.length < 60 && !isUnchosen(run.node) && !isInNavigation(run.node) && !isBesidePage(run.node),
    )
    .map((run) => run.text);
  const filled = look.sight.controls.map((control) => filledIn(look.sight, control) ?? '');
  return [...texts, ...filled].filter(
    (text) => phraseIn(text, 'twelveMonths') !== null || phraseIn(text, 'otherMonths') !== null,
  );
}

/** A choice that is offered but not taken: an unpressed button, an unselected tab or option. */
function isUnchosen(node: Parameters<typeof closest>[0]): boolean {
  return (
    closest(
      node,
      (outer) =>
        ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'].some(
          (name) => outer.element.getAttribute(name) === 'false',
        ) ||
        outer.role === 'menuitem' ||
        outer.role === 'option' ||
        outer.role === 'menuitemradio',
    ) !== null
  );
}

function currenciesOf(look: Look): Set<string> {
  const found = new Set<string>();
  for (const run of look.sight.runs) {
    if (run.text.length > 40 || isInNavigation(run.node)) continue;
    const currency = /\d/.test(run.text) || /^[A-Z]{3}$/.test(run.text) ? currencyIn(run.text) : null;
    if (currency !== null) found.add(currency);
  }
  return found;
}

function isFilteredToOneOffer(look: Look): boolean {
  for (const label of look.labels.of('sales.offer-filter')) {
    if (isInNavigation(label.node) || isInTable(label.node) || isBesidePage(label.node)) continue;
    const value = valueOfLabel(look.sight, look.labels, label);
    if (value !== null && !isWordFor(value.text, 'sales.all') && readAmount(value.text) === null) return true;
  }
  return look.sight.runs.some(
    (run) => run.text.length < 60 && !isBesidePage(run.node) && phraseIn(run.text, 'filtersOn') !== null,
  );
}

/** The amounts under headlines: right beside one, or the only amount in the part of the page that it heads. */
function headlineFigures(look: Look) {
  return look.labels.of('sales.headline').flatMap((label) => {
    if (isInNavigation(label.node) || isInTable(label.node) || isBesidePage(label.node)) return [];
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => readAmount(text) !== null });
    const beside = value === null ? null : readAmount(value.text);
    const amount = beside ?? amountUnder(look, label);
    return amount === null ? [] : [{ label, amount }];
  });
}

function amountUnder(look: Look, label: LabelSeen): AmountRead | null {
  const next = headingsOf(look.sight, look.labels).find((heading) => heading.order > label.node.end);
  const amounts: AmountRead[] = [];
  for (const run of look.sight.runs.slice(label.node.endRun, label.node.endRun + 8)) {
    if (isInTable(run.node) || (next !== undefined && run.node.order >= next.order)) break;
    const amount = run.onButton ? null : readAmount(run.text);
    if (amount !== null && (amount.currency !== null || amount.rounded)) amounts.push(amount);
  }
  const [only] = amounts;
  return amounts.length === 1 ? (only ?? null) : null;
}

export const insightsRevenue: readonly FactReader[] = [...accountIdentity, trailingTwelveMonths];
