import type { Case, Contact, HeldBenefit, Money, Plan } from '../domain/case';
import type { CivilDate, DayNumber } from '../domain/civil-date';
import { dayNumber } from '../domain/civil-date';
import type { Audience, ListingOption, OfferStatus, OfferType, ServiceKind } from '../domain/codes';
import type { UsedFact } from '../domain/evaluation';
import type { Fact, FactPath } from '../domain/fact';
import type { Possible } from './possible';
import { anything, certain, exact, listed, oneOf, possible } from './possible';

/** The facts of a case as sets of what they may be: unwrapped once, used by every rule. Dates are day numbers. */
export interface CaseFacts {
  input: Case;
  asOf: DayNumber;
  type: Possible<OfferType>;
  sellsThroughMicrosoft: Possible<boolean>;
  /** Each possible value is a whole list of options. */
  listingOptions: Possible<ListingOption[]>;
  plans: Plan[] | undefined;
  status: Possible<OfferStatus>;
  liveSince: Possible<DayNumber>;
  publishedOn: DayNumber[] | undefined;
  stoppedOn: DayNumber[] | undefined;
  delistedOn: Possible<DayNumber>;
  visibility: Possible<Audience>;
  serviceKind: Possible<ServiceKind>;
  coSellReady: Possible<boolean>;
  contacts: Contact[] | undefined;
  benefits: HeldBenefit[] | undefined;
  /** Facts as evidence, each looked up once per case. */
  evidence: Map<FactPath, UsedFact>;
}

export function factsOf(input: Case): CaseFacts {
  const offer = input.offer ?? {};
  const plans = certain(possible<Plan[]>(offer.plans));
  return {
    input,
    asOf: dayNumber(input.asOf),
    type: possible<OfferType>(offer.type),
    sellsThroughMicrosoft: possible<boolean>(offer.sellsThroughMicrosoft),
    listingOptions: optionLists(possible<OptionItem[]>(offer.listingOptions)),
    plans,
    status: possible<OfferStatus>(offer.status),
    liveSince: possibleDay(offer.liveSince),
    publishedOn: certain(possible<CivilDate[]>(offer.publishedOn))?.map(dayNumber).sort(ascending),
    stoppedOn: certain(possible<CivilDate[]>(offer.stoppedOn))?.map(dayNumber).sort(ascending),
    delistedOn: possibleDay(offer.delistedOn),
    visibility: visibilityOf(possible<Audience>(offer.visibility), plans),
    serviceKind: possible<ServiceKind>(offer.serviceKind),
    // An offer that earns the Azure IP co-sell incentive has passed co-sell ready on the way.
    coSellReady:
      certain(possible<boolean>(offer.azureIpCoSell)) === true ? exact(true) : possible<boolean>(offer.coSellReady),
    contacts: certain(possible<Contact[]>(input.contacts)),
    benefits: certain(possible<HeldBenefit[]>(input.benefits)),
    evidence: new Map(),
  };
}

/** A civil date as a set of day numbers. */
export function possibleDay(fact: Fact<CivilDate>): Possible<DayNumber> {
  const dates = possible<CivilDate>(fact);
  if (dates.kind === 'exact') return exact(dayNumber(dates.value));
  if (dates.kind === 'one-of') return oneOf(dates.values.map(dayNumber));
  if (dates.kind === 'any') return anything;
  return {
    kind: 'range',
    min: dates.min === undefined ? undefined : dayNumber(dates.min),
    max: dates.max === undefined ? undefined : dayNumber(dates.max),
  };
}

/** US dollars as a set; an amount in another currency may be anything, and is told by `isForeign`. */
export function possibleUsd(fact: Fact<Money>): Possible<number> {
  const amounts = possible<Money>(fact);
  if (amounts.kind === 'any') return anything;
  if (amounts.kind === 'range') {
    const { min, max } = amounts;
    if (foreign(min) || foreign(max)) return anything;
    return { kind: 'range', min: usd(min), max: usd(max) };
  }
  const values = listed(amounts) ?? [];
  return values.some(foreign) ? anything : oneOf(values.map(usd).filter((value) => value !== undefined));
}

export function isForeign(fact: Fact<Money>): boolean {
  const amounts = possible<Money>(fact);
  if (amounts.kind === 'range') return foreign(amounts.min) || foreign(amounts.max);
  return (listed(amounts) ?? []).some(foreign);
}

type OptionItem = ListingOption | { oneOf: ListingOption[] };

/** An option that is itself one of several ("Get it now" alone) opens one whole list for each reading. */
function optionLists(fact: Possible<OptionItem[]>): Possible<ListingOption[]> {
  const lists = listed(fact);
  if (!lists) return anything;
  const expanded = lists.flatMap(expand);
  const [first] = expanded;
  return expanded.length === 1 && first ? exact(first) : { kind: 'one-of', values: expanded };
}

function expand(items: OptionItem[]): ListingOption[][] {
  return items.reduce<ListingOption[][]>(
    (lists, item) => {
      const readings = typeof item === 'string' ? [item] : item.oneOf;
      return lists.flatMap((list) => readings.map((option) => [...list, option]));
    },
    [[]],
  );
}

/** Private when every plan is private, public when one is; plans whose audience was not read leave it open. */
function visibilityOf(stated: Possible<Audience>, plans: Plan[] | undefined): Possible<Audience> {
  if (stated.kind !== 'any' || !plans || plans.length === 0) return stated;
  const audiences = plans.map((plan) => possible<Audience>(plan.audience));
  if (audiences.some((audience) => certain(audience) === 'public')) return exact('public');
  return audiences.every((audience) => certain(audience) === 'private') ? exact('private') : stated;
}

function foreign(money: Money | undefined): boolean {
  return typeof money === 'object' && money.currency !== 'USD';
}

function usd(money: Money | undefined): number | undefined {
  return typeof money === 'object' ? money.amount : money;
}

function ascending(a: number, b: number): number {
  return a - b;
}
