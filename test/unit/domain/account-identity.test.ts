import { describe, expect, test } from 'vitest';
import { type AccountIdentity, accountOf, identityOf } from '../../../src/domain/account-identity';
import { readingOf } from '../../support/readings';

const contoso: AccountIdentity = { partnerId: '4455001' };
const fabrikam: AccountIdentity = { partnerId: '7788001' };
const adele: AccountIdentity = { signedInAs: 'adele@contoso.example' };
const diego: AccountIdentity = { signedInAs: 'diego@fabrikam.example' };
const nobody: AccountIdentity = {};

describe('an identity', () => {
  test('is what the page shows, addresses without regard to case', () => {
    const account = { partnerId: ' 4455001 ', signedInAs: 'Adele@Contoso.example' };
    expect(identityOf(readingOf('legal-info', { account }))).toEqual({ ...contoso, ...adele });
  });

  test('is empty where a page only says that there is a partner id', () => {
    expect(identityOf(readingOf('home', { account: { partnerId: true } }))).toEqual({});
    expect(identityOf(readingOf('history', {}))).toEqual({});
  });
});

describe('while one account is known', () => {
  test.each([
    ['nothing at all', []],
    ['one partner', [contoso]],
    ['one person', [adele]],
    ['one partner and one person, never seen together', [contoso, adele]],
  ])('everything is that account’s: %s', (_, known) => {
    const accounts = [nobody, ...known].map((identity) => accountOf(identity, known));
    expect(new Set(accounts).size).toBe(1);
    expect(accounts).not.toContain(null);
  });
});

describe('once a second account is known', () => {
  const known = [contoso, fabrikam];

  test('each is its own', () => {
    expect(accountOf(contoso, known)).not.toBe(accountOf(fabrikam, known));
  });

  test('what names nobody is nobody’s', () => {
    expect(accountOf(nobody, known)).toBeNull();
  });

  test('a person belongs to the partner that was seen beside the address', () => {
    const seen = [...known, { ...contoso, ...adele }];
    expect(accountOf(adele, seen)).toBe(accountOf(contoso, seen));
    expect(accountOf(diego, seen)).not.toBe(accountOf(contoso, seen));
  });

  test('a person of two partners could mean either', () => {
    expect(
      accountOf(adele, [
        { ...contoso, ...adele },
        { ...fabrikam, ...adele },
      ]),
    ).toBeNull();
  });

  test('two people are two accounts until something joins them', () => {
    expect(accountOf(adele, [adele, diego])).not.toBe(accountOf(diego, [adele, diego]));
    const joined = [
      { ...contoso, ...adele },
      { ...contoso, ...diego },
    ];
    expect(accountOf(adele, joined)).toBe(accountOf(diego, joined));
    expect(accountOf(nobody, joined)).not.toBeNull();
  });
});
