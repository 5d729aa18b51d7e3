import type { Case, Contact, HeldBenefit, Offer, Plan } from './case';
import type { CivilDate } from './civil-date';
import { combineFacts, type Told } from './combine-facts';
import { combineRows, type RowRules, type ToldRows } from './combine-rows';
import type { FactPath } from './fact';
import type { ManualFacts } from './manual-facts';
import type { Reading } from './reading';
import { readingSubject } from './reading-subject';

/**
 * The case that readings of one offer and its account make, as of `today`. A manual entry wins; within one kind of
 * page the newest reading; what different kinds of page say and cannot both be true is one of several.
 */
export function caseFromReadings(readings: readonly Reading[], manual: readonly ManualFacts[], today: CivilDate): Case {
  const group = <Facts extends object>(
    path: FactPath,
    ofReading: (reading: Reading) => Facts | undefined,
    ofPerson: (entries: ManualFacts) => Facts | undefined,
  ): Facts =>
    combineFacts(
      [
        ...readings.flatMap((reading) => toldByPage(reading, ofReading(reading))),
        ...manual.flatMap((entries) => toldByPerson(entries, ofPerson(entries))),
      ],
      path,
      today,
    );
  const plans = combineRows(readings.flatMap(toldPlans), planRules, today);
  const contacts = combineRows(readings.flatMap(toldContacts), contactRules, today);
  const benefits = combineRows(readings.flatMap(toldBenefits), benefitRules, today);
  return {
    asOf: today,
    account: group('account', accountFacts, ({ account }) => account),
    offer: { ...group('offer', offerFacts, ({ offer }) => offer), ...(plans === undefined ? {} : { plans }) },
    sales: group(
      'sales',
      ({ values }) => values.sales,
      ({ sales }) => sales,
    ),
    owner: group(
      'owner',
      ({ values }) => values.owner,
      ({ owner }) => owner,
    ),
    message: group(
      'message',
      () => undefined,
      ({ message }) => message,
    ),
    ...(contacts === undefined ? {} : { contacts }),
    ...(benefits === undefined ? {} : { benefits }),
  };
}

function toldByPage<Facts extends object>(reading: Reading, facts: Facts | undefined): Told<Facts>[] {
  if (facts === undefined) return [];
  const place = (fact: FactPath) => reading.places[fact] ?? { page: reading.kind };
  return [{ facts, source: 'page', by: reading.kind, readAt: () => reading.readAt, place }];
}

function toldByPerson<Facts extends object>({ enteredAt }: ManualFacts, facts: Facts | undefined): Told<Facts>[] {
  if (facts === undefined) return [];
  const readAt = (fact: FactPath) => enteredAt[fact] ?? '1970-01-01T00:00:00.000Z';
  return [{ facts, source: 'manual', by: 'manual', readAt, place: () => ({ page: 'manual' }) }];
}

/** A list of users that does not show everybody proves nobody's absence. */
function accountFacts({ values: { account, partial } }: Reading): Reading['values']['account'] {
  if (account === undefined || partial !== true) return account;
  const { users: _, ...facts } = account;
  return facts;
}

/** Plans are combined row by row. */
function offerFacts({ values: { offer } }: Reading): Offer | undefined {
  if (offer === undefined) return undefined;
  const { plans: _, ...facts } = offer;
  return facts;
}

function toldPlans(reading: Reading): ToldRows<Plan>[] {
  const plans = reading.values.offer?.plans;
  return Array.isArray(plans) ? [toldRows(reading, plans, 'offer.plans')] : [];
}

function toldContacts(reading: Reading): ToldRows<Contact>[] {
  const { contacts } = reading.values;
  return contacts === undefined ? [] : [toldRows(reading, contacts, 'contacts')];
}

function toldBenefits(reading: Reading): ToldRows<HeldBenefit>[] {
  const { benefits } = reading.values;
  return benefits === undefined ? [] : [toldRows(reading, benefits, 'benefits')];
}

function toldRows<Row extends object>(reading: Reading, rows: Row[], path: FactPath): ToldRows<Row> {
  const subject = readingSubject(reading);
  const place = reading.places[path] ?? { page: reading.kind };
  return {
    rows,
    partial: subject !== '' || reading.values.partial === true,
    by: `${reading.kind} ${subject}`,
    readAt: reading.readAt,
    place,
    placeOf: (row, fact) => reading.places[`${path}[${row}].${fact}`] ?? place,
  };
}

const planRules: RowRules<Plan> = {
  path: 'offer.plans',
  same: (one, other) => sameText(one.id, other.id) || sameText(one.name, other.name),
  // One public plan that sells through Microsoft decides the kind and the audience, whatever other plans there are.
  speaksForItself: (plans) => plans.some(({ audience, byol }) => audience === 'public' && byol === false),
  differing: 'either',
  plain: [],
};

const contactRules: RowRules<Contact> = {
  path: 'contacts',
  same: (one, other) =>
    sameText(one.email, other.email) || (!knows(one.email, other.email) && sameText(one.name, other.name)),
  speaksForItself: () => false,
  differing: 'either',
  plain: ['readAt'],
};

const benefitRules: RowRules<HeldBenefit> = {
  path: 'benefits',
  same: (one, other) =>
    (sameText(one.id, other.id) || sameText(one.name, other.name)) &&
    (!knows(one.from, other.from) || sameText(one.from, other.from)),
  // "None is activated" is the only thing said about the whole list, and one that is active settles it.
  speaksForItself: (benefits) =>
    benefits.some(({ state }) => state === 'activated' || state === 'in-progress' || state === 'completed'),
  differing: 'each-a-part',
  plain: ['id', 'name', 'readAt'],
};

function knows(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string';
}

function sameText(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase();
}
