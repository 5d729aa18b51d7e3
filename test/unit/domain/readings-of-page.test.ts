import { describe, expect, test } from 'vitest';
import { readingsOfPage } from '../../../src/domain/readings-of-page';
import { contosoLedger, fabrikamAssessment, readingOf } from '../../support/readings';

const contoso = { account: { partnerId: '4455001' } };
const fabrikam = { account: { partnerId: '7788001' } };

const page = readingOf('offer-overview', { offer: { status: 'live' } }, { productId: contosoLedger });

describe('an offer’s page', () => {
  test('has the offer’s other pages and the account’s, newest first, its own before all', () => {
    const history = readingOf('history', {}, { productId: contosoLedger, readAt: '2026-11-19T09:00:00.000Z' });
    const legal = readingOf('legal-info', contoso, { readAt: '2026-11-21T09:00:00.000Z' });
    expect(readingsOfPage(page, [history, legal], []).readings).toEqual([page, legal, history]);
  });

  test('has nothing of another offer', () => {
    const other = readingOf('history', { offer: { liveSince: '2026-01-01' } }, { productId: fabrikamAssessment });
    expect(readingsOfPage(page, [other], []).readings).toEqual([page]);
  });

  test('has its own row of a list, and no other row', () => {
    const offers = [
      { productId: contosoLedger, status: 'preview' as const },
      { productId: fabrikamAssessment, status: 'draft' as const },
    ];
    const status = { page: 'offer-list', label: 'Status' };
    const list = readingOf(
      'offer-list',
      { ...contoso, offers },
      { places: { 'offers[0].status': status, 'offers[1].alias': status } },
    );
    const [, row] = readingsOfPage(page, [list], []).readings;
    expect(row).toMatchObject({
      kind: 'offer-list',
      productId: contosoLedger,
      values: { offer: { status: 'preview' } },
    });
    expect(row?.values).not.toHaveProperty('offers');
    expect(row?.places).toEqual({ 'offer.status': status });
  });
});

test('an account’s page that says nothing of the account or this offer does not stand behind it', () => {
  const list = readingOf('offer-list', { offers: [{ productId: fabrikamAssessment }], partial: true });
  expect(readingsOfPage(page, [list], []).readings).toEqual([page]);
});

describe('two accounts on one computer', () => {
  const benefitsOfContoso = readingOf('marketing-benefits', { ...contoso, benefits: [] });
  const benefitsOfFabrikam = readingOf('marketing-benefits', { ...fabrikam, benefits: [] });
  const unnamed = readingOf('user-management', { contacts: [] });

  test('a page takes account facts from its own account alone', () => {
    const named = { ...page, values: { ...page.values, ...contoso } };
    const { readings } = readingsOfPage(named, [benefitsOfContoso, benefitsOfFabrikam], []);
    expect(readings).toEqual([named, benefitsOfContoso]);
  });

  test('a page that names nobody belongs where a list showed its offer', () => {
    const list = readingOf('offer-list', { ...fabrikam, offers: [{ productId: contosoLedger }] });
    const { readings } = readingsOfPage(page, [list, benefitsOfContoso, benefitsOfFabrikam], []);
    expect(readings).toContainEqual(benefitsOfFabrikam);
    expect(readings).toContainEqual({
      ...list,
      productId: contosoLedger,
      values: { ...fabrikam, offer: { productId: contosoLedger } },
    });
    expect(readings).not.toContainEqual(benefitsOfContoso);
  });

  test('a list of another account gives its row of the offer, and nothing of its account', () => {
    const named = { ...page, values: { ...page.values, ...contoso } };
    const list = readingOf('offer-list', { ...fabrikam, offers: [{ productId: contosoLedger, status: 'live' }] });
    const [, row] = readingsOfPage(named, [list], []).readings;
    expect(row?.values).toEqual({ offer: { productId: contosoLedger, status: 'live' } });
  });

  test('a page that nothing places takes none', () => {
    expect(readingsOfPage(page, [benefitsOfContoso, benefitsOfFabrikam], []).readings).toEqual([page]);
  });

  test('what names nobody is offered, not applied', () => {
    const named = { ...page, values: { ...page.values, ...contoso } };
    const { readings, unassigned } = readingsOfPage(named, [unnamed, benefitsOfFabrikam], []);
    expect(readings).toEqual([named]);
    expect(unassigned).toEqual([unnamed]);
  });

  test('an account that was seen only once, long ago, still counts', () => {
    const { readings } = readingsOfPage(page, [unnamed], [{ partnerId: '4455001' }, { partnerId: '7788001' }]);
    expect(readings).toEqual([page]);
  });
});
