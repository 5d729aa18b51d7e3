import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/words/formats';

const english = formatsFor('en');
const chinese = formatsFor('zh-CN');
/** Intl puts its own kinds of space between parts. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('dates', () => {
  test('name the month, so that nobody reads the day as the month', () => {
    expect(english.date('2024-03-30')).toBe('30 March 2024');
    expect(chinese.date('2024-03-30')).toBe('2024年3月30日');
  });

  test('come with the weekday where they are waited for', () => {
    expect(plain(english.dayDate('2026-11-26'))).toBe('Thu 26 Nov 2026');
    expect(chinese.dayDate('2026-11-26')).toContain('周四');
  });

  test.each(['2024-01-01', '2024-12-31', '2024-02-29'])('%s is the same day wherever one sits', (date) => {
    expect(english.date(date)).toContain(String(Number(date.slice(8))));
  });
});

describe('money', () => {
  test('always names its currency, and shows cents only where there are some', () => {
    expect(plain(english.money(61_700))).toBe('USD 61,700');
    expect(plain(english.money(31_200.4))).toBe('USD 31,200.40');
    expect(plain(chinese.money(0.5))).toBe('USD 0.50');
  });

  test('in another currency is not taken for dollars', () => {
    expect(plain(english.money({ amount: 1200, currency: 'EUR' }))).toBe('EUR 1,200');
  });
});

describe('days', () => {
  test('are counted in the language, and never negative', () => {
    expect(plain(english.days(1))).toBe('1 day');
    expect(plain(english.days(-4))).toBe('4 days');
    expect(plain(english.days(1408))).toBe('1,408 days');
    expect(chinese.days(4)).toBe('4 天');
    expect(plain(english.weeks(3))).toBe('3 weeks');
  });
});

describe('ages', () => {
  const local = (day: string) => Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(Temporal.Now.timeZoneId());
  const instant = (day: string) => local(day).toInstant().toString();

  test('are told in days, seen from the local day', () => {
    expect(english.age(instant('2026-04-14'), '2026-04-14')).toBe('today');
    expect(english.age(instant('2026-04-13'), '2026-04-14')).toBe('yesterday');
    expect(english.age(instant('2026-03-15'), '2026-04-14')).toBe('30 days ago');
    expect(chinese.age(instant('2026-04-13'), '2026-04-14')).toBe('昨天');
  });

  test('of a clock that runs ahead are today, not tomorrow', () => {
    expect(english.age(instant('2026-04-15'), '2026-04-14')).toBe('today');
  });
});

test('lists are joined as the language does', () => {
  expect(english.or(['$25K', '$100K'])).toBe('$25K or $100K');
  expect(chinese.and(['甲', '乙'])).toBe('甲和乙');
});
