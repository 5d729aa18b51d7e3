import fc from 'fast-check';
import type { Case } from '../../../src/domain/case';
import { caseSchema } from '../../../src/domain/case-schema';
import { civilDate, dayNumber } from '../../../src/domain/civil-date';
import { audiences, azureBillings, m365Integrations, offerStatuses, serviceKinds } from '../../../src/domain/codes';
import table from '../../../src/rules/editions/listing-options.json';
import { arbitraryCount, arbitraryDay, arbitraryUsd } from './arbitrary-case';

/**
 * A case in which every fact that a benefit can hang on is known, and in which the facts agree: an offer has an option that its
 * type allows, its plans say what its options say, and nothing is delisted before it went live.
 */
export function arbitraryKnownCase(): fc.Arbitrary<Case> {
  return fc
    .tuple(arbitraryDay(), howItIsSold())
    .chain(([asOf, sold]) =>
      fc.record({
        asOf: fc.constant(asOf),
        account: account(asOf),
        offer: offer(asOf, sold),
        sales: sales(),
        contacts: fc.boolean().map((assigned) => [{ name: 'Kim Akers', email: 'kim@contoso.example', assigned }]),
        benefits: fc
          .constantFrom('available', 'action-required', 'in-progress', 'completed')
          .map((state) => [{ id: 'listing-optimization', state }]),
      }),
    )
    .map((candidate) => caseSchema.parse(candidate));
}

interface Sold {
  type: string;
  sellsThroughMicrosoft: boolean;
  listingOptions: string[];
  plans: { pricingModel: string }[];
}

const paid = ['subscription', 'usage'];

function howItIsSold(): fc.Arbitrary<Sold> {
  return fc.constantFrom(...table.rows).chain((row) =>
    fc.constantFrom(...row.options).map((option) => ({
      type: row.type,
      sellsThroughMicrosoft: paid.includes(option),
      listingOptions: [option],
      plans: [{ pricingModel: paid.includes(option) ? 'Flat rate' : option === 'byol' ? 'BYOL' : '' }],
    })),
  );
}

function account(asOf: string) {
  return fc.record({
    partnerId: mostly(true, false),
    enrolled: mostly(true, false),
    tenantLinked: mostly(true, false),
    seesRewardsPage: mostly(true, false),
    optedOut: mostly(false, true),
    anniversary: arbitraryDay('2018-01-01', asOf < '2018-01-02' ? '2018-01-02' : asOf),
    renewal: arbitraryDay('2026-09-01', '2027-08-31'),
    certifiedSoftwareDesignation: fc.boolean(),
    liftrLite: mostly(false, true),
    azureBilling: fc.constantFrom(...azureBillings),
  });
}

function offer(asOf: string, sold: Sold) {
  return fc.integer({ min: 0, max: 400 }).chain((days) => {
    const liveSince = civilDate(dayNumber(asOf) - days);
    return fc.record({
      type: fc.constant(sold.type),
      sellsThroughMicrosoft: fc.constant(sold.sellsThroughMicrosoft),
      listingOptions: fc.constant(sold.listingOptions),
      plans: fc.constant(sold.plans),
      status: fc.oneof({ arbitrary: fc.constant('live'), weight: 4 }, fc.constantFrom(...offerStatuses)),
      liveSince: fc.constant(liveSince),
      publishedOn: fc.constant([liveSince]),
      stoppedOn: fc.constant([]),
      visibility: fc.constantFrom(...audiences),
      hasPublicListing: fc.boolean(),
      m365Integration: fc.subarray([...m365Integrations]),
      serviceKind: fc.constantFrom(...serviceKinds),
      coSellReady: fc.boolean(),
    });
  });
}

function sales() {
  return fc.record({
    billedUsd: arbitraryUsd(),
    billedTtmUsd: arbitraryUsd(),
    seatsSold: arbitraryCount(),
    teamsMau: fc.oneof(fc.constant(0), arbitraryCount()),
    solutionValueUsd: fc.oneof(fc.constant(0), arbitraryUsd()),
    provenFraudUsd: fc.oneof(fc.constant(0), fc.nat(2000)),
    suspectedFraudUsd: fc.constant(0),
    uncollectedUsd: fc.constant(0),
    otherProfilesUsd: fc.array(fc.nat(200_000), { maxLength: 2 }),
    dataThrough: arbitraryDay(),
  });
}

function mostly(usual: boolean, other: boolean) {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, { arbitrary: fc.constant(other), weight: 1 });
}
