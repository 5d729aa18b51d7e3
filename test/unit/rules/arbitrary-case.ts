import fc from 'fast-check';
import type { Case } from '../../../src/domain/case';
import { caseSchema } from '../../../src/domain/case-schema';
import { civilDate, dayNumber } from '../../../src/domain/civil-date';
import {
  audiences,
  azureBillings,
  benefitStates,
  listingOptions,
  m365Integrations,
  offerStatuses,
  offerTypes,
  serviceKinds,
} from '../../../src/domain/codes';
import { editionIds } from '../../../src/rules/describe-edition';

/** Any case that the schema accepts: facts that agree or not, known, partly known, with a source, null, or absent. */
export function arbitraryCase(): fc.Arbitrary<Case> {
  return fc
    .record(
      {
        asOf: arbitraryDay(),
        edition: fc.constantFrom(null, ...editionIds),
        account: section(account()),
        offer: section(offer()),
        sales: section(sales()),
        contacts: listFact(contact()),
        owner: section({ known: fact(fc.boolean()), atCompany: fact(fc.boolean()) }),
        message: section({
          received: fact(fc.constantFrom('yes', 'no', 'unknown')),
          on: fact(arbitraryDay()),
          by: fact(fc.constantFrom('owner', 'contact')),
        }),
        benefits: listFact(heldBenefit()),
      },
      { requiredKeys: ['asOf'] },
    )
    .map((candidate) => caseSchema.parse(candidate));
}

/** Days from the start of the programme to 2030, most of them where tables of tiers were published. */
export function arbitraryDay(from = '2018-01-01', to = '2030-12-31'): fc.Arbitrary<string> {
  const days = (first: string, last: string) => fc.integer({ min: dayNumber(first), max: dayNumber(last) });
  return fc.oneof(days(from, to), days('2023-08-01', '2026-12-31')).map(civilDate);
}

/** Amounts that crowd around the thresholds of the tables, where verdicts turn. */
export function arbitraryUsd(): fc.Arbitrary<number> {
  const thresholds = [500, 25_000, 50_000, 100_000, 500_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000, 20_000_000];
  const near = fc
    .tuple(fc.constantFrom(...thresholds), fc.constantFrom(-0.01, 0, 0.01, 1000))
    .map(([threshold, away]) => Math.round((threshold + away) * 100) / 100);
  return fc.oneof(near, fc.integer({ min: 0, max: 30_000_000 }), fc.constant(0));
}

export function arbitraryCount(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 249, 250, 1000, 5000, 50_000, 400_000), fc.nat(500_000));
}

type Fields = Record<string, fc.Arbitrary<unknown>>;

function section(fields: Fields): fc.Arbitrary<unknown> {
  return fc.option(fc.record(fields, { requiredKeys: [] }), { freq: 9 });
}

function fact(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const partly = fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ oneOf: values }));
  const possible = fc.oneof({ arbitrary: value, weight: 6 }, { arbitrary: partly, weight: 1 });
  const sourced = fc.record({
    value: fc.option(possible),
    source: fc.constantFrom('page', 'import', 'manual'),
    readAt: fc.constant('2026-01-02T03:04:05Z'),
    place: fc.constant('review-and-publish'),
  });
  return fc.oneof({ arbitrary: possible, weight: 6 }, { arbitrary: sourced, weight: 1 }, fc.constant(null));
}

function listFact(item: Fields): fc.Arbitrary<unknown> {
  return fact(fc.array(fc.record(item, { requiredKeys: [] }), { maxLength: 3 }));
}

function money(): fc.Arbitrary<unknown> {
  const foreign = fc.record({ amount: arbitraryUsd(), currency: fc.constant('EUR') });
  const range = fc
    .tuple(arbitraryUsd(), arbitraryUsd())
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
  const plain = fact(arbitraryUsd());
  return fc.oneof(
    { arbitrary: plain, weight: 8 },
    { arbitrary: foreign, weight: 1 },
    { arbitrary: range, weight: 1 },
    { arbitrary: fc.record({ min: arbitraryUsd() }), weight: 1 },
  );
}

function account(): Fields {
  return {
    partnerId: fact(fc.constantFrom(true, false, '1234567')),
    enrolled: fact(fc.boolean()),
    email: fact(fc.constantFrom('', 'account@contoso.example')),
    tenantLinked: fact(fc.boolean()),
    viewerRole: fact(fc.constantFrom('Manager', 'Developer')),
    seesRewardsPage: fact(fc.boolean()),
    optedOut: fact(fc.boolean()),
    anniversary: fact(arbitraryDay()),
    renewal: fact(arbitraryDay()),
    certifiedSoftwareDesignation: fact(fc.boolean()),
    liftrLite: fact(fc.boolean()),
    azureBilling: fact(fc.constantFrom(...azureBillings)),
  };
}

function offer(): Fields {
  const plan = {
    name: fact(fc.constantFrom('Basic', '')),
    pricingModel: fact(fc.constantFrom('Flat rate', 'BYOL', 'Free', '')),
    audience: fact(fc.constantFrom(...audiences)),
    byol: fact(fc.boolean()),
    status: fact(fc.constantFrom(...offerStatuses)),
  };
  const days = fc.array(arbitraryDay(), { maxLength: 4 });
  return {
    type: fact(fc.constantFrom(...offerTypes)),
    sellsThroughMicrosoft: fact(fc.boolean()),
    listingOptions: fact(fc.array(fc.constantFrom(...listingOptions), { maxLength: 3 })),
    plans: listFact(plan),
    status: fact(fc.constantFrom(...offerStatuses)),
    liveSince: fact(arbitraryDay()),
    delistedOn: fact(arbitraryDay()),
    publishedOn: fact(days),
    stoppedOn: fact(days),
    visibility: fact(fc.constantFrom(...audiences)),
    hasPublicListing: fact(fc.boolean()),
    m365Integration: fact(fc.subarray([...m365Integrations])),
    serviceKind: fact(fc.constantFrom(...serviceKinds)),
    coSellReady: fact(fc.boolean()),
    azureIpCoSell: fact(fc.boolean()),
  };
}

function sales(): Fields {
  return {
    billedUsd: money(),
    billedTtmUsd: money(),
    seatsSold: fact(arbitraryCount()),
    teamsMau: fact(arbitraryCount()),
    solutionValueUsd: money(),
    provenFraudUsd: money(),
    suspectedFraudUsd: money(),
    uncollectedUsd: money(),
    otherProfilesUsd: fact(fc.array(arbitraryUsd(), { maxLength: 2 })),
    dataThrough: fact(arbitraryDay()),
  };
}

function contact(): Fields {
  return {
    name: fact(fc.constantFrom('Kim Akers', '')),
    email: fact(fc.constantFrom('kim@contoso.example', 'info@contoso.example', '')),
    phone: fact(fc.constantFrom('+1 425 555 0100', '')),
    preferredLanguage: fact(fc.constantFrom('en-US', 'de-DE')),
    isAccountUser: fact(fc.boolean()),
    assigned: fact(fc.boolean()),
    assignedOn: fact(arbitraryDay()),
    previousEmail: fact(fc.constant('before@contoso.example')),
  };
}

function heldBenefit(): Fields {
  return {
    id: fc.constantFrom('listing-optimization', 'ltc-listing-optimization', 'press-release', 'azure-sponsorship-poc'),
    name: fc.constantFrom('Press release support', 'A benefit that no table names'),
    from: fact(fc.constantFrom('Transact - $1M', 'Trial', '')),
    state: fact(fc.constantFrom(...benefitStates)),
    activateBy: fact(arbitraryDay()),
    activatedOn: fact(arbitraryDay()),
    completedOn: fact(arbitraryDay()),
    endsOn: fact(arbitraryDay()),
    balanceUsd: money(),
  };
}
