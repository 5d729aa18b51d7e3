import { expect, test } from 'vitest';
import { civilDate, dayNumber } from '../../../src/domain/civil-date';
import { bundledEditions } from '../../../src/rules/editions/bundled';
import { evaluate } from '../../../src/rules/evaluate';

const first = dayNumber('2017-12-18');
const last = dayNumber('2030-12-31');
const everyDay = Array.from({ length: last - first + 1 }, (_, away) => civilDate(first + away));

test('every day lies in the window of exactly one edition', () => {
  const crowded = everyDay.filter((day) => editionsOn(day).length !== 1);
  expect(crowded).toEqual([]);
});

test('on every day the edition of the window is chosen, unless the date is one of the partner’s own', () => {
  const strays = everyDay.filter((asOf) => {
    const { edition } = evaluate({ asOf });
    return edition.chosenBecause === 'window' && edition.id !== editionsOn(asOf)[0];
  });
  expect(strays).toEqual([]);
});

test('the day before the first window has no edition', () => {
  expect(evaluate({ asOf: civilDate(first - 1) }).edition.id).toBeNull();
});

function editionsOn(day: string): string[] {
  return bundledEditions
    .filter(({ window }) => window.from <= day && (window.to === null || day <= window.to))
    .map(({ id }) => id);
}
