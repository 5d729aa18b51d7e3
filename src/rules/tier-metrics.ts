import type { Money, Sales } from '../domain/case';
import { dayNumber } from '../domain/civil-date';
import type { Metric } from '../domain/codes';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import { isForeign, possibleUsd } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import type { Possible } from './possible';
import { bounds, certain, exact, listed, oneOf, possible } from './possible';

/** One figure that can place the partner on a tier, over all profiles of the company. */
export interface TierMetric {
  metric: Metric;
  /** What it may be worth for the tier. */
  value: Possible<number>;
  /** The figure as a screen shows it: with uncollected revenue, without proven fraud. */
  shown: Possible<number>;
  /** Facts that keep it from being exact. */
  open: FactPath[];
}

export interface MetricsOfCase {
  metrics: TierMetric[];
  reasons: Reason[];
  /** Facts that were not read and taken as none or no (contract section 1). */
  assumed: FactPath[];
}

/** The metrics of the edition for this case. A metric that cannot apply to the offer and was not read is left out. */
export function metricsOf(facts: CaseFacts, edition: CompiledEdition, named: Metric[]): MetricsOfCase {
  const found: MetricsOfCase = { metrics: [], reasons: [], assumed: [] };
  const sales = facts.input.sales ?? {};
  for (const metric of named) {
    if (metric === 'billedUsd' || metric === 'billedTtmUsd') addBilled(found, metric, sales);
    else if (metric === 'seatsSold') addSeats(found, facts, edition, sales);
    else if (metric === 'teamsMau') addUsers(found, facts, sales);
    else addSolutionValue(found, facts, sales);
  }
  if (uncountedMetrics(sales, named)) found.reasons.push('metric-not-in-edition');
  return found;
}

function addBilled(found: MetricsOfCase, metric: 'billedUsd' | 'billedTtmUsd', sales: Sales): void {
  const billed = possibleUsd(sales[metric]);
  const open: FactPath[] = billed.kind === 'exact' ? [] : [`sales.${metric}`];
  const others = certain(possible<Money[]>(sales.otherProfilesUsd));
  const otherAmounts = (others ?? []).map((amount) => possibleUsd(amount));
  const otherTotal = otherAmounts.reduce((total, amount) => total + (certain(amount) ?? 0), 0);
  if (otherAmounts.some((amount) => amount.kind === 'any')) open.push('sales.otherProfilesUsd');
  if (others === undefined) found.assumed.push('sales.otherProfilesUsd');
  else if (others.length > 0) found.reasons.push('company-level-sum');
  const fraud = adjustment(found, sales, 'provenFraudUsd', open);
  if (fraud.high > 0) found.reasons.push('fraud-excluded');
  adjustment(found, sales, 'suspectedFraudUsd', []);
  const uncollectedOpen: FactPath[] = [];
  const uncollected = adjustment(found, sales, 'uncollectedUsd', uncollectedOpen);
  const profilesOpen = open.includes('sales.otherProfilesUsd') ? Number.POSITIVE_INFINITY : 0;
  const shown = shifted(billed, otherTotal - fraud.high, otherTotal - fraud.low + profilesOpen);
  const value = uncollected.high === 0 ? shown : withOrWithout(shown, uncollected.high);
  if (uncollected.high > 0) open.push('sales.uncollectedUsd');
  found.metrics.push({ metric, value, shown, open });
}

/** Not read counts as none; an amount in another currency could be anything. */
function adjustment(
  found: MetricsOfCase,
  sales: Sales,
  name: 'provenFraudUsd' | 'suspectedFraudUsd' | 'uncollectedUsd',
  open: FactPath[],
): { low: number; high: number } {
  const amount = possibleUsd(sales[name]);
  if (amount.kind === 'any' && !isForeign(sales[name])) {
    found.assumed.push(`sales.${name}`);
    return { low: 0, high: 0 };
  }
  if (amount.kind !== 'exact') open.push(`sales.${name}`);
  return bounds(amount);
}

function shifted(value: Possible<number>, low: number, high: number): Possible<number> {
  if (value.kind === 'any') return low > 0 ? { kind: 'range', min: low, max: undefined } : value;
  const values = listed(value);
  if (values && low === high) return oneOf(values.map((amount) => cents(amount + low)));
  const ends = bounds(value);
  return { kind: 'range', min: Math.max(0, cents(ends.low + low)), max: finite(cents(ends.high + high)) };
}

/** Uncollected revenue counts, but may not stay: both sums are possible. */
function withOrWithout(value: Possible<number>, uncollected: number): Possible<number> {
  if (value.kind === 'exact') return oneOf([Math.max(0, cents(value.value - uncollected)), value.value]);
  const ends = bounds(value);
  return { kind: 'range', min: Math.max(0, ends.low - uncollected), max: finite(ends.high) };
}

function addSeats(found: MetricsOfCase, facts: CaseFacts, edition: CompiledEdition, sales: Sales): void {
  const until = edition.rules.seats?.until;
  if (until === undefined || facts.asOf > dayNumber(until)) return;
  const seats = possible<number>(sales.seatsSold);
  const integration = possible<string[]>(facts.input.offer?.m365Integration);
  const types = listed(facts.type);
  const anotherType = types && !types.some((type) => type === 'saas' || type === 'microsoft-365-app');
  const apps = listed(integration);
  if (anotherType || apps?.every((list) => list.length === 0)) {
    if (seats.kind !== 'any' && bounds(seats).high > 0) found.reasons.push('seats-only-for-m365');
    return;
  }
  if (apps?.every((list) => list.length > 0)) {
    found.metrics.push({
      metric: 'seatsSold',
      value: seats,
      shown: seats,
      open: seats.kind === 'exact' ? [] : ['sales.seatsSold'],
    });
    return;
  }
  // Nothing is known of the integration: seats that were read may count or not, both readings stay possible.
  if (seats.kind === 'any') {
    found.assumed.push('sales.seatsSold');
    return;
  }
  const { high } = bounds(seats);
  const value: Possible<number> =
    seats.kind === 'exact' ? oneOf([0, seats.value]) : { kind: 'range', min: 0, max: finite(high) };
  const open: FactPath[] = ['offer.m365Integration', ...(seats.kind === 'exact' ? [] : ['sales.seatsSold'])];
  found.metrics.push({ metric: 'seatsSold', value, shown: seats, open });
}

function addUsers(found: MetricsOfCase, facts: CaseFacts, sales: Sales): void {
  const users = possible<number>(sales.teamsMau);
  const apps = listed(possible<string[]>(facts.input.offer?.m365Integration));
  const inTeams = apps?.every((list) => list.includes('teams')) ?? false;
  addWhenReadOr(found, 'teamsMau', users, inTeams);
}

function addSolutionValue(found: MetricsOfCase, facts: CaseFacts, sales: Sales): void {
  const types = listed(facts.type);
  const businessApplication =
    types?.every((type) => type.startsWith('dynamics-365') || type.startsWith('power-bi')) ?? false;
  addWhenReadOr(
    found,
    'solutionValueUsd',
    possibleUsd(sales.solutionValueUsd),
    businessApplication || isForeign(sales.solutionValueUsd),
  );
}

function addWhenReadOr(found: MetricsOfCase, metric: Metric, value: Possible<number>, applies: boolean): void {
  if (value.kind === 'any' && !applies) {
    found.assumed.push(`sales.${metric}`);
    return;
  }
  found.metrics.push({ metric, value, shown: value, open: value.kind === 'exact' ? [] : [`sales.${metric}`] });
}

function uncountedMetrics(sales: Sales, named: Metric[]): boolean {
  const money: ('billedUsd' | 'billedTtmUsd')[] = ['billedUsd', 'billedTtmUsd'];
  const uncounted = money.some(
    (metric) => !named.includes(metric) && bounds(asRead(possibleUsd(sales[metric]))).high > 0,
  );
  const seats = !named.includes('seatsSold') && bounds(asRead(possible<number>(sales.seatsSold))).high > 0;
  const users = !named.includes('teamsMau') && bounds(asRead(possible<number>(sales.teamsMau))).high > 0;
  return uncounted || seats || users;
}

function asRead(value: Possible<number>): Possible<number> {
  return value.kind === 'any' ? exact(0) : value;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

// Sums of dollars stay exact to the cent, whatever binary fractions do.
function cents(amount: number): number {
  return Number.isFinite(amount) ? Math.round(amount * 100) / 100 : amount;
}
