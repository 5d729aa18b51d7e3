import { dayNumber } from '../domain/civil-date';
import type { ListingKind, ListingOption, OfferType } from '../domain/codes';
import { listingKinds, listingOptions, offerTypes } from '../domain/codes';
import type { EvaluatedKind } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import table from './editions/listing-options.json';
import { pricingOf } from './plan-pricing';
import { certain, listed } from './possible';

export interface JudgedKind extends EvaluatedKind {
  /** Kinds that the facts allow: one when the verdict is definite. */
  possible: ListingKind[];
  /** Nothing is sold through Microsoft and every way to get it is bring-your-own-licence. */
  allByol: boolean;
}

/**
 * Which of the four kinds the offer counts as, from its type, its listing options and its plans (source S-2023-05LIST).
 * Where several fit: transact before consulting before trial before list. A pair that the table does not allow gives unknown.
 */
export function judgeKind(facts: CaseFacts): JudgedKind {
  const types = listed(facts.type) ?? [...offerTypes];
  const readings = types.flatMap((type) => optionsOf(type, facts).map((options) => kindOf(type, options, facts)));
  const allowed = readings.filter((reading) => reading.kind !== null);
  if (allowed.length === 0) {
    const reasons: Reason[] = ['listing-option-not-offered-for-type'];
    return { verdict: 'unknown', reasons, missing: [], possible: [...listingKinds], allByol: false };
  }
  const possible = listingKinds.filter((kind) => allowed.some((reading) => reading.kind === kind));
  const [only] = possible;
  // A named candidate that the table refuses stays a candidate: the reading of the type may be the wrong one.
  const refused = facts.type.kind === 'one-of' && allowed.length < readings.length;
  const definite = possible.length === 1 && only !== undefined && !refused;
  return {
    verdict: definite ? only : 'unknown',
    reasons: definite ? sharedReasons(allowed) : [],
    missing: definite ? [] : openFacts(facts),
    possible,
    allByol: allowed.every((reading) => reading.allByol),
  };
}

interface KindReading {
  kind: ListingKind | null;
  reasons: Reason[];
  allByol: boolean;
}

function kindOf(type: OfferType, options: ListingOption[], facts: CaseFacts): KindReading {
  const offered = offeredOptions(type, facts.asOf);
  const sells = certain(facts.sellsThroughMicrosoft);
  const refused = { kind: null, reasons: [], allByol: false };
  // Services may be sold through the store, yet never earn the benefits of a sold offer (source S-2025-09LEARN).
  if (type === 'professional-service')
    return { kind: 'consulting', reasons: ['consulting-service', 'services-only'], allByol: false };
  if (options.some((option) => !offered.has(option))) return refused;
  const canSell = offered.has('subscription') || offered.has('usage');
  if (sells === true && !canSell) return refused;
  const plans = pricingOf(facts.plans);
  const sold =
    sells === true ||
    options.includes('subscription') ||
    options.includes('usage') ||
    (canSell && sells !== false && plans.sold);
  const byol = options.includes('byol') || plans.byol;
  if (sold) {
    return {
      kind: 'transact',
      reasons: [byol ? 'one-plan-sold-through-microsoft' : 'sold-through-microsoft'],
      allByol: false,
    };
  }
  if (type === 'consulting-service') return { kind: 'consulting', reasons: ['consulting-service'], allByol: false };
  const free =
    options.includes('get-it-now-free') || (options.length === 0 && plans.free && offered.has('get-it-now-free'));
  if (options.includes('free-trial')) return { kind: 'trial', reasons: ['free-trial-attached'], allByol: false };
  if (free) return { kind: 'trial', reasons: ['get-it-now-free-is-trial'], allByol: false };
  if (options.includes('test-drive')) return { kind: 'trial', reasons: ['test-drive-only'], allByol: false };
  if (options.includes('contact-me')) return { kind: 'list', reasons: ['contact-me-is-list'], allByol: false };
  if (byol) return { kind: 'list', reasons: ['byol-is-list'], allByol: true };
  return refused;
}

/** The lists of options that a type may have here: as read, or each single option of its row when none was read. */
function optionsOf(type: OfferType, facts: CaseFacts): ListingOption[][] {
  const read = listed(facts.listingOptions);
  const sells = certain(facts.sellsThroughMicrosoft);
  if (read && !(read.length === 1 && read[0]?.length === 0)) return read;
  if (sells === true || pricingOf(facts.plans).sold || pricingOf(facts.plans).free || pricingOf(facts.plans).byol)
    return [[]];
  const offered = [...offeredOptions(type, facts.asOf)];
  const open = sells === false ? offered.filter((option) => option !== 'subscription' && option !== 'usage') : offered;
  // Read and found empty, with nothing sold: no option that the table knows, so the kind stays open.
  return open.map((option) => [option]);
}

const rows = new Map<string, { options: Set<ListingOption>; addedLater?: { option: string; from: number } }>();

function offeredOptions(type: OfferType, asOf: number): Set<ListingOption> {
  if (rows.size === 0) {
    for (const row of table.rows) {
      const options = new Set(row.options.filter(isOption));
      const later = row.addedLater;
      rows.set(
        row.type,
        later ? { options, addedLater: { option: later.option, from: dayNumber(later.from) } } : { options },
      );
    }
  }
  const row = rows.get(type);
  if (!row) return new Set();
  const { addedLater } = row;
  if (!addedLater || asOf >= addedLater.from) return row.options;
  return new Set([...row.options].filter((option) => option !== addedLater.option));
}

function isOption(text: string): text is ListingOption {
  return listingOptions.some((option) => option === text);
}

/** Every reading of the facts leads to the same kind; the reasons are those that all of them share, else those of the first. */
function sharedReasons(readings: KindReading[]): Reason[] {
  const [first, ...others] = readings;
  if (!first) return [];
  return first.reasons.filter((reason) => others.every((reading) => reading.reasons.includes(reason)));
}

function openFacts(facts: CaseFacts): FactPath[] {
  const open: FactPath[] = [];
  const optionsOpen = facts.listingOptions.kind !== 'exact' || facts.listingOptions.value.length === 0;
  if (facts.type.kind !== 'exact') open.push('offer.type');
  if (optionsOpen) open.push('offer.listingOptions');
  if (optionsOpen && facts.sellsThroughMicrosoft.kind !== 'exact') open.push('offer.sellsThroughMicrosoft');
  return open;
}
