import fc from 'fast-check';
import type { Case } from '../../../src/domain/case';
import { civilDate, dayNumber } from '../../../src/domain/civil-date';
import { audiences, azureBillings, offerStatuses, offerTypes, serviceKinds } from '../../../src/domain/codes';
import type { FactPath } from '../../../src/domain/fact';
import { withFact } from '../../../src/rules/what-would-change/with-fact';
import { factAt } from './fact-at';

/** One way to know less: a fact that is forgotten, or of which only some possible values are left, the true one among them. */
export interface Forgotten {
  fact: FactPath;
  left: unknown;
}

/** The same case with less known of it. */
export function withLess(full: Case, forgotten: Forgotten[]): Case {
  return forgotten.reduce((input, { fact, left }) => withFact(input, fact, left), full);
}

export function arbitraryForgotten(full: Case): fc.Arbitrary<Forgotten[]> {
  const ways = [...removable, ...Object.keys(otherValues), ...figures, ...days].filter(
    (fact, position, all) => all.indexOf(fact) === position,
  );
  return fc.subarray(ways, { minLength: 1 }).chain((facts) => fc.tuple(...facts.map((fact) => forgetting(full, fact))));
}

/**
 * Facts whose absence means that they may be anything. Others that are not read count as none or no (an adjustment, an account
 * flag, a list of plans), as a notice says: of them only a part is forgotten here.
 */
const removable: FactPath[] = [
  'offer.type',
  'offer.status',
  'offer.liveSince',
  'offer.visibility',
  'offer.hasPublicListing',
  'offer.serviceKind',
  'offer.coSellReady',
  'sales.billedUsd',
  'sales.billedTtmUsd',
  'account.certifiedSoftwareDesignation',
  'account.anniversary',
  'account.renewal',
  'benefits.listing-optimization.state',
];

const flags = [true, false];
const otherValues: Record<FactPath, readonly unknown[]> = {
  'offer.type': offerTypes,
  'offer.status': offerStatuses,
  'offer.visibility': audiences,
  'offer.hasPublicListing': flags,
  'offer.serviceKind': serviceKinds,
  'offer.coSellReady': flags,
  'account.certifiedSoftwareDesignation': flags,
  'account.azureBilling': azureBillings,
  'account.partnerId': flags,
  'account.enrolled': flags,
  'account.tenantLinked': flags,
  'account.seesRewardsPage': flags,
  'account.liftrLite': flags,
};

const figures: FactPath[] = [
  'sales.billedUsd',
  'sales.billedTtmUsd',
  'sales.seatsSold',
  'sales.teamsMau',
  'sales.solutionValueUsd',
  'sales.provenFraudUsd',
];

const days: FactPath[] = ['offer.liveSince', 'account.anniversary'];

function forgetting(full: Case, fact: FactPath): fc.Arbitrary<Forgotten> {
  const value = factAt(full, fact);
  const ways: fc.Arbitrary<unknown>[] = [];
  if (removable.includes(fact)) ways.push(fc.constant(null));
  const others = otherValues[fact];
  if (others) ways.push(fc.subarray([...others]).map((more) => ({ oneOf: [value, ...more] })));
  if (figures.includes(fact) && typeof value === 'number') ways.push(around(value));
  if (days.includes(fact) && typeof value === 'string') ways.push(besides(value));
  return fc.oneof(...ways).map((left) => ({ fact, left }));
}

function around(value: number): fc.Arbitrary<unknown> {
  const away = fc.constantFrom(0, 1, 1000, 500_000);
  return fc.tuple(away, fc.option(away)).map(([below, above]) => ({
    min: Math.max(0, value - below),
    ...(above === null ? {} : { max: value + above }),
  }));
}

function besides(day: string): fc.Arbitrary<unknown> {
  return fc.integer({ min: -400, max: 400 }).map((away) => ({ oneOf: [day, civilDate(dayNumber(day) + away)] }));
}
