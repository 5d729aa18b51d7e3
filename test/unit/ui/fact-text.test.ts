import { describe, expect, test } from 'vitest';
import { factName, factTitle } from '../../../src/ui/fact-name';
import { factText } from '../../../src/ui/fact-text';
import { placeText } from '../../../src/ui/place-text';
import { formatsFor } from '../../../src/words/formats';
import { wordsFor } from '../../../src/words/words';
import { modelWith, today } from '../../gallery/states/model';

const english = wordsFor('en');
const plain = (text: string) => text.replace(/\s/gu, ' ');
const said = (path: string, value: unknown, words = english) =>
  plain(factText(path, value, words, formatsFor(words.language)));

describe('a fact’s value', () => {
  test.each<[string, unknown, string]>([
    ['offer.type', 'saas', 'SaaS'],
    ['offer.status', 'pending-stop-distribution', 'Pending stop distribution'],
    [
      'offer.listingOptions',
      ['free-trial', { oneOf: ['byol', 'get-it-now-free'] }],
      'Free trial and Bring your own license or Get it now (Free)',
    ],
    ['offer.storefronts', ['appsource', 'azure-marketplace'], 'AppSource and Azure Marketplace'],
    ['offer.liveSince', '2026-04-14', '14 April 2026'],
    ['sales.billedTtmUsd', 31_200.4, 'USD 31,200.40'],
    ['sales.billedTtmUsd', { amount: 9, currency: 'EUR' }, 'EUR 9'],
    ['sales.teamsMau', 1200, '1,200'],
    ['account.enrolled', false, 'No'],
    ['account.country', 'DE', 'Germany'],
    ['contacts[0].preferredLanguage', 'zh-CN', 'Chinese (China)'],
    ['contacts[0].email', ' Mei.Lin@contoso.example ', 'M•••@contoso.example'],
    ['contacts[0].phone', '+1 425 555 0100', '+1•••00'],
    ['contacts[0].phone', '', 'Read, and empty'],
    ['contacts', [], 'Read, and empty'],
    ['contacts', [{ name: 'Mei Lin' }], '1'],
    ['message.received', 'unknown', 'not known'],
  ])('%s %j reads “%s”', (path, value, text) => {
    expect(said(path, value)).toBe(text);
  });

  test('that is not known is never nothing', () => {
    for (const missing of [null, undefined, { value: null, source: 'page' }]) {
      expect(said('sales.billedUsd', missing)).toBe('not known');
    }
  });

  test('that is partly known says all of it', () => {
    expect(said('offer.liveSince', { oneOf: ['2026-03-04', '2026-04-03'] })).toBe('4 March 2026 or 3 April 2026');
    expect(said('sales.billedUsd', { min: 100_000 })).toBe('at least USD 100,000');
    expect(said('sales.billedUsd', { max: 99 })).toBe('at most USD 99');
    expect(said('sales.billedUsd', { value: { min: 1000, max: 2000 }, source: 'page' })).toBe('USD 1,000 to USD 2,000');
  });

  test('is not translated where it is a name', () => {
    expect(said('offer.name', 'Live')).toBe('Live');
    expect(said('offer.alias', 'preview')).toBe('preview');
    expect(said('benefits[0].from', 'Trial')).toBe('Trial');
  });

  test('is cut where it is endless, and cannot turn our own text around', () => {
    expect(said('offer.name', 'a'.repeat(1_000_000)).length).toBe(201);
    expect(said('offer.name', '\u202Eexe.live')).toBe('exe.live');
    expect(said('offer.name', 'שלום')).toBe('\u2068שלום\u2069');
  });

  test('is said in Chinese too', () => {
    const chinese = wordsFor('zh-CN');
    expect(said('offer.status', 'live', chinese)).toBe('上线');
    expect(said('account.country', 'DE', chinese)).toBe('德国');
  });
});

describe('a fact’s name', () => {
  const model = modelWith({ case: { asOf: today, benefits: [{ id: 'testimonial' }, { name: 'Something new' }] } });

  test.each([
    ['offer.liveSince', 'go-live date'],
    ['contacts', 'marketing contacts'],
    ['contacts[0].phone', 'contact’s phone'],
    ['contacts.2.email', 'contact’s e-mail'],
    ['offer.plans', 'plans'],
    ['owner', 'offer owner known'],
    ['message', 'message from Microsoft'],
    ['sales', 'billed sales, all time'],
    ['benefits', 'benefits shown by Partner Center'],
    ['benefits.press-release.state', 'state of “Press release support”'],
    ['benefits[0].activateBy', 'Activate By date of “Marketplace Rewards testimonial”'],
    ['benefits[1].state', 'state of “Something new”'],
    ['benefits[7].state', 'state'],
  ])('%s is “%s”', (path, name) => {
    expect(factName(path, english, model)).toBe(name);
  });

  test('starts a line with a capital', () => {
    expect(factTitle('offer.liveSince', english, model)).toBe('Go-live date');
  });
});

describe('where a fact was read', () => {
  const noon = `${Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()}T12:00:00Z`;

  test.each([
    [{ place: { page: 'history', label: 'Sign-off' }, readAt: noon }, 'History, read yesterday, under “Sign-off”'],
    [{ place: 'history' }, 'History'],
    [{ place: 'orders.csv', readAt: noon }, 'orders.csv, read yesterday'],
    [{ source: 'manual' as const, place: { page: 'manual' }, readAt: noon }, 'entered by hand, yesterday'],
    [{ source: 'import' as const }, 'from a download'],
    [{}, ''],
  ])('%j', (used, text) => {
    expect(placeText({ fact: 'offer.liveSince', ...used }, today, english, formatsFor('en'))).toBe(text);
  });
});
