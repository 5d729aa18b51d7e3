import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case';
import { caseFromReadings } from '../../../src/domain/case-from-readings';
import { caseSchema } from '../../../src/domain/case-schema';
import type { ManualFacts } from '../../../src/domain/manual-facts';
import type { Reading } from '../../../src/domain/reading';
import { contosoLedger as productId, readingOf } from '../../support/readings';

const today = '2026-11-22';

function caseOf(readings: Reading[], manual: ManualFacts[] = []): Case {
  const made = caseFromReadings(readings, manual, today);
  // Whatever the pages say, the case must be one that every rule may take.
  expect(caseSchema.safeParse(made)).toMatchObject({ success: true });
  return made;
}

describe('one fact', () => {
  test('comes with its source, its instant and its place', () => {
    const place = { page: 'review-and-publish', label: 'Status', section: 'Offer' };
    const reading = readingOf(
      'review-and-publish',
      { offer: { status: 'live' } },
      { productId, places: { 'offer.status': place } },
    );
    expect(caseOf([reading]).offer?.status).toEqual({ value: 'live', source: 'page', readAt: reading.readAt, place });
  });

  test('without a recorded place stands at its kind of page', () => {
    expect(caseOf([readingOf('history', { offer: { liveSince: '2026-10-17' } })]).offer?.liveSince).toMatchObject({
      place: { page: 'history' },
    });
  });

  test('that no page showed is not in the case', () => {
    expect(caseOf([readingOf('history', { offer: {} })]).offer).toEqual({});
  });

  test('read and found empty stays empty, and false stays false', () => {
    const made = caseOf([readingOf('offer-setup', { offer: { storefronts: [], sellsThroughMicrosoft: false } })]);
    expect(made.offer?.storefronts).toMatchObject({ value: [] });
    expect(made.offer?.sellsThroughMicrosoft).toMatchObject({ value: false });
  });
});

describe('several readings of one fact', () => {
  const older = readingOf('offer-overview', { offer: { status: 'draft' } }, { readAt: '2026-11-20T09:00:00.000Z' });
  const newer = readingOf('offer-overview', { offer: { status: 'live' } }, { readAt: '2026-11-21T09:00:00.000Z' });

  test.each([
    ['older first', [older, newer]],
    ['newer first', [newer, older]],
  ])('of one kind of page: the newest wins (%s)', (_, readings) => {
    expect(caseOf(readings).offer?.status).toMatchObject({ value: 'live', readAt: newer.readAt });
  });

  test('of different kinds that differ are one of several', () => {
    const list = readingOf('offer-list', { offer: { status: 'preview' } });
    expect(caseOf([newer, list]).offer?.status).toMatchObject({ value: { oneOf: ['live', 'preview'] } });
  });

  test('of different kinds that agree are one, the newest', () => {
    const list = readingOf('offer-list', { offer: { status: 'live' } });
    expect(caseOf([list, newer]).offer?.status).toMatchObject({ value: 'live', readAt: newer.readAt });
  });

  test('a stale one does not contradict a fresh one', () => {
    const stale = readingOf('offer-list', { offer: { status: 'draft' } }, { readAt: '2026-10-22T09:00:00.000Z' });
    expect(caseOf([stale, newer]).offer?.status).toMatchObject({ value: 'live' });
    const justFresh = { ...stale, readAt: '2026-10-23T09:00:00.000Z' };
    expect(caseOf([justFresh, newer]).offer?.status).toMatchObject({ value: { oneOf: ['live', 'draft'] } });
  });

  test('one of a clock that was ahead counts as stale, not as fresh for ever (T1)', () => {
    const ahead = readingOf('offer-list', { offer: { status: 'draft' } }, { readAt: '2027-11-22T09:00:00.000Z' });
    expect(caseOf([ahead, newer]).offer?.status).toMatchObject({ value: 'live' });
  });

  test('a stale one alone stands, with its age', () => {
    const stale = readingOf('offer-list', { offer: { status: 'draft' } }, { readAt: '2026-01-01T09:00:00.000Z' });
    expect(caseOf([stale]).offer?.status).toMatchObject({ value: 'draft', readAt: stale.readAt });
  });

  test('the more precise of two that do not contradict decides', () => {
    const vague = readingOf('offer-list', {
      offer: { type: { oneOf: ['azure-app-managed', 'azure-app-solution-template'] } },
    });
    const exact = readingOf('offer-setup', { offer: { type: 'azure-app-managed' } });
    expect(caseOf([vague, exact]).offer?.type).toMatchObject({ value: 'azure-app-managed' });
  });

  test('a partner id that is written out says more than that there is one', () => {
    const there = readingOf('marketplace-rewards', { account: { partnerId: true } });
    const written = readingOf('legal-info', { account: { partnerId: '4455001' } });
    expect(caseOf([there, written]).account?.partnerId).toMatchObject({ value: '4455001' });
  });
});

describe('a manual entry', () => {
  const manual: ManualFacts = {
    productId,
    offer: { liveSince: '2026-09-01' },
    enteredAt: { 'offer.liveSince': '2026-11-01T10:00:00.000Z' },
  };

  test('wins over every page, also a newer one', () => {
    const page = readingOf('history', { offer: { liveSince: '2026-10-17' } });
    expect(caseOf([page], [manual]).offer?.liveSince).toEqual({
      value: '2026-09-01',
      source: 'manual',
      readAt: '2026-11-01T10:00:00.000Z',
      place: { page: 'manual' },
    });
  });

  test('leaves the other facts of the page alone', () => {
    const page = readingOf('history', { offer: { status: 'live' } });
    expect(caseOf([page], [manual]).offer?.status).toMatchObject({ value: 'live', source: 'page' });
  });
});

describe('lists', () => {
  const contact = { email: 'mei.lin@contoso.example', name: 'Mei Lin' };

  test('contacts of two pages that name the same people are one list with what both say', () => {
    const form = readingOf('marketplace-rewards', { contacts: [{ ...contact, phone: '+1 425 555 0100' }] });
    const details = readingOf('marketing-benefits', {
      contacts: [{ email: 'Mei.Lin@contoso.example', assigned: true }],
    });
    expect(caseOf([form, details]).contacts).toMatchObject({
      value: [
        { phone: { value: '+1 425 555 0100' }, assigned: { value: true, place: { page: 'marketing-benefits' } } },
      ],
    });
  });

  test('contacts of two pages that name different people are one list or the other', () => {
    const form = readingOf('marketplace-rewards', { contacts: [contact] });
    const none = readingOf('marketing-benefits', { contacts: [] });
    expect(caseOf([form, none]).contacts).toMatchObject({ value: { oneOf: [[{ name: { value: 'Mei Lin' } }], []] } });
  });

  test('each fact of a row has its own place', () => {
    const places = { 'contacts[1].email': { page: 'marketing-benefits', label: 'Contact email' } };
    const page = readingOf('marketing-benefits', { contacts: [{ name: 'Ana' }, contact] }, { places });
    expect(caseOf([page]).contacts).toMatchObject({
      value: [{}, { email: { place: places['contacts[1].email'] }, name: { place: { page: 'marketing-benefits' } } }],
    });
  });

  test('an empty list that was fully read is empty', () => {
    expect(caseOf([readingOf('marketing-benefits', { contacts: [] })]).contacts).toMatchObject({ value: [] });
  });

  test('a part of the contacts proves nothing about the others, so it is not known', () => {
    expect(caseOf([readingOf('marketing-benefits', { contacts: [], partial: true })])).not.toHaveProperty('contacts');
    expect(caseOf([readingOf('marketing-benefits', { contacts: [contact], partial: true })])).not.toHaveProperty(
      'contacts',
    );
  });

  test('a part of the users is not everybody', () => {
    const users = [{ name: 'Mei Lin', email: 'mei.lin@contoso.example' }];
    expect(caseOf([readingOf('user-management', { account: { users }, partial: true })]).account).toEqual({});
    expect(caseOf([readingOf('user-management', { account: { users } })]).account?.users).toMatchObject({
      value: users,
    });
  });

  test('a benefit keeps its row on the list and gains what its own panel says', () => {
    const list = readingOf('marketing-benefits', {
      benefits: [
        { name: 'Press release support', from: 'Transact - $25K', state: 'available' },
        { name: 'Customer story', from: 'Transact - $100K', state: 'activated' },
      ],
    });
    const details = readingOf('benefit-details', {
      benefits: [{ name: 'Press release support', activateBy: '2026-11-26' }],
    });
    const { benefits } = caseOf([list, details]);
    expect(benefits).toMatchObject({
      value: [
        { name: 'Press release support', state: { value: 'available' }, activateBy: { value: '2026-11-26' } },
        { name: 'Customer story', state: { value: 'activated' } },
      ],
    });
  });

  test('a panel that could belong to two rows is added to neither', () => {
    const list = readingOf('marketing-benefits', {
      benefits: [
        { name: 'Listing optimization', from: 'Transact - $25K', state: 'available' },
        { name: 'Listing optimization', from: 'Trial', state: 'available' },
      ],
    });
    const details = readingOf('benefit-details', {
      benefits: [{ name: 'Listing optimization', activateBy: '2026-11-26' }],
    });
    expect(JSON.stringify(caseOf([list, details]).benefits)).not.toContain('2026-11-26');
    const telling = readingOf('benefit-details', {
      benefits: [{ name: 'Listing optimization', from: 'Trial', activateBy: '2026-11-26' }],
    });
    expect(caseOf([list, telling]).benefits).toMatchObject({
      value: [
        { from: { value: 'Transact - $25K' } },
        { from: { value: 'Trial' }, activateBy: { value: '2026-11-26' } },
      ],
    });
  });

  test('a part of the benefits counts only where the rest could not change what it says', () => {
    const waiting = readingOf('marketing-benefits', { benefits: [{ name: 'A', state: 'available' }], partial: true });
    expect(caseOf([waiting])).not.toHaveProperty('benefits');
    const active = readingOf('marketing-benefits', { benefits: [{ name: 'A', state: 'activated' }], partial: true });
    expect(caseOf([active]).benefits).toMatchObject({ value: [{ name: 'A' }] });
  });

  test('a plan page adds to the plan in the overview, and alone says nothing of the other plans', () => {
    const overview = readingOf('plan-overview', { offer: { plans: [{ id: 'gold', name: 'Gold' }, { id: 'silver' }] } });
    const plan = readingOf('plan', {
      offer: { plans: [{ id: 'gold', pricingModel: 'flat-rate', audience: 'private' }] },
    });
    expect(caseOf([overview, plan]).offer?.plans).toMatchObject({
      value: [
        { id: { value: 'gold' }, name: { value: 'Gold' }, audience: { value: 'private' } },
        { id: { value: 'silver' } },
      ],
    });
    expect(caseOf([plan]).offer).not.toHaveProperty('plans');
  });

  test('pages of two plans both count', () => {
    const overview = readingOf('plan-overview', { offer: { plans: [{ id: 'gold' }, { id: 'silver' }] } });
    const gold = readingOf('plan', { offer: { plans: [{ id: 'gold', audience: 'public' }] } });
    const silver = readingOf(
      'plan',
      { offer: { plans: [{ id: 'silver', audience: 'private' }] } },
      { readAt: '2026-11-21T09:00:00.000Z' },
    );
    expect(caseOf([overview, gold, silver]).offer?.plans).toMatchObject({
      value: [{ audience: { value: 'public' } }, { audience: { value: 'private' } }],
    });
  });
});
