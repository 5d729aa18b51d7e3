import { describe, expect, test } from 'vitest';
import type { EvaluatedClock, Evaluation } from '../../../src/domain/evaluation';
import type { Cause } from '../../../src/domain/reason-codes';
import type { PanelModel } from '../../../src/ui/panel-model';
import { summaryLine } from '../../../src/ui/summary-line';
import { formatsFor } from '../../../src/words/formats';
import { wordsFor } from '../../../src/words/words';
import { benefitWith, causesWith, checksWith, evaluationWith, modelWith, today } from '../../gallery/states/model';

const lineOf = (parts: Partial<Evaluation>, model: Partial<PanelModel> = {}) =>
  summaryLine(modelWith({ ...model, evaluation: evaluationWith(parts) }), wordsFor('en'), formatsFor('en'));

const clock = (parts: Partial<EvaluatedClock>): EvaluatedClock => ({
  id: 'activate-by',
  starts: null,
  due: '2026-04-18',
  daysLeft: 4,
  state: 'running',
  basis: 'page',
  ...parts,
});
const failing = (first: Cause): Partial<Evaluation> => ({
  diagnosis: { causes: causesWith({ [first]: { result: 'fail' } }), first, verdict: 'found' },
});

describe('an offer’s line', () => {
  test('is the first cause that somebody has to mend', () => {
    expect(lineOf(failing('no-marketing-contact'))).toEqual({
      text: 'No marketing contact',
      tone: 'bad',
      section: 'diagnosis',
    });
  });

  test('of a cause comes before a deadline', () => {
    expect(lineOf({ ...failing('delisted'), clocks: [clock({})] }).text).toBe('The offer is no longer available');
  });

  test('counts the benefits that end on the nearest day', () => {
    const clocks = ['press-release', 'testimonial'].map((benefitId) => clock({ benefitId }));
    expect(lineOf({ clocks })).toEqual({ text: '2 benefits end in 4 days', tone: 'warn', section: 'deadlines' });
    expect(lineOf({ clocks: clocks.slice(1) }).text).toBe('1 benefit ends in 4 days');
    const last = [clock({ benefitId: 'testimonial', daysLeft: 0, state: 'last-day' })];
    expect(lineOf({ clocks: last }).text).toBe('1 benefit ends today');
  });

  test.each([
    [14, 'warn'],
    [15, 'quiet'],
    [30, 'quiet'],
  ])('of a deadline in %i days is %s', (daysLeft, tone) => {
    const line = lineOf({ clocks: [clock({ id: 'benefit-expiry', daysLeft })] });
    expect(line).toMatchObject({ text: `Benefits end in ${daysLeft} days`, tone });
  });

  test('leaves out what is more than 30 days away, or only a wait, or only the last day for seats', () => {
    const seats = { id: 'clock/complete-by', verdict: 'no', rule: 'seats', edition: null, source: 'S-DECK', facts: [] };
    const clocks = [
      clock({ daysLeft: 31 }),
      clock({ id: 'silence', daysLeft: 3 }),
      clock({ id: 'complete-by', daysLeft: 3 }),
    ];
    expect(lineOf({ clocks, trace: [seats] }).text).toBe('All set');
    expect(lineOf({ clocks }).text).toBe('Benefits end in 3 days');
  });

  test('prefers a near deadline to time that only runs', () => {
    const waiting = failing('waiting-time');
    const next = { id: 'wait-until', page: null, until: '2026-05-01' } as const;
    expect(lineOf({ ...waiting, next }).text).toBe('Wait until Fri 1 May 2026');
    expect(lineOf({ ...waiting, next, clocks: [clock({ benefitId: 'testimonial' })] }).text).toBe(
      '1 benefit ends in 4 days',
    );
  });

  test('says for how long benefits have been over', () => {
    const over = [clock({ id: 'benefit-expiry', daysLeft: -1, state: 'over' })];
    expect(lineOf({ ...failing('benefits-expired'), clocks: over }).text).toBe('Benefits expired 1 day ago');
  });

  test('of benefits that wait for a click counts them', () => {
    const benefits = [benefitWith('testimonial', {}), benefitWith('blog-feature', { activation: 'active' })];
    expect(lineOf({ ...failing('not-activated'), benefits }).text).toBe('1 benefit ready to activate');
  });

  test('names the fact without which nothing can be told', () => {
    const live = { verdict: 'yes', daysLive: null, reasons: [], missing: [] } as const;
    expect(lineOf({ live: { ...live, reasons: [], missing: [] } }).text).toBe('Cannot tell: go-live date not read');
    const kind = { verdict: 'unknown' as const, reasons: [], missing: ['offer.listingOptions'] };
    expect(lineOf({ kind }).text).toBe('Cannot tell: listing option not read');
    expect(lineOf({ kind: { ...kind, missing: [] } }).text).toBe('Cannot tell: the kind of offer is not known');
  });

  test('is never “all set” while something is open or locked', () => {
    expect(lineOf({ benefits: [benefitWith('testimonial', {})] }).text).toBe('1 benefit ready');
    expect(lineOf({ benefits: [benefitWith('testimonial', { condition: 'unknown' })] }).text).toBe(
      '1 benefit not known',
    );
    expect(lineOf({ benefits: [benefitWith('testimonial', { condition: 'locked' })] }).text).toBe(
      'No benefit is unlocked yet',
    );
    expect(lineOf({ benefits: [benefitWith('testimonial', { condition: 'used' })] }).text).toBe('All set');
  });
});

describe('an account’s line', () => {
  const account = { subject: 'account' } as const;

  test('is about the contact first', () => {
    expect(lineOf({ contact: checksWith({ phone: { result: 'fail' } }) }, account)).toEqual({
      text: 'No phone number is given',
      tone: 'bad',
      section: 'contact',
    });
  });

  test('never takes an offer’s cause for its own', () => {
    expect(lineOf(failing('not-live'), account).text).toBe('Contact and benefits are in order');
  });

  test('counts what Partner Center offers to activate', () => {
    const benefits = [
      { id: 'testimonial', state: 'available' as const },
      { name: 'Something new', state: 'action-required' as const },
    ];
    expect(lineOf({}, { ...account, case: { asOf: today, benefits } }).text).toBe('2 benefits ready to activate');
  });

  test('says that the contacts were not read', () => {
    const contact = checksWith({ assigned: { result: 'unknown' } });
    expect(lineOf({ contact }, account).text).toBe('Cannot tell: marketing contacts not read');
  });
});

test('before the first edition there is nothing to tell', () => {
  const edition = { id: null, chosenBecause: 'window', window: null, confidence: null, rules: [] } as const;
  expect(lineOf({ edition: { ...edition, rules: [] } }).text).toBe('No known rules for this date');
});

test('while an account page loads, what another page said is not repeated', () => {
  const view = { state: 'loading', kind: 'home', slow: false } as const;
  expect(lineOf({}, { view, subject: 'account' }).text).toBe('Reading this page');
  expect(lineOf({ benefits: [benefitWith('testimonial', {})] }, { view }).text).toBe('1 benefit ready');
});
