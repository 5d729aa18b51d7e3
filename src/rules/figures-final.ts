import { civilDate, dayNumber } from '../domain/civil-date';
import type { CaseFacts } from './case-facts';
import { possibleDay } from './case-facts';
import { certain } from './possible';

/** Day of the next month from which a month's usage-based sales are final, in UTC. */
const finalFrom = 4;

/** Whether the month that the sales run to is closed. Without a date the sales run to the day asked about. */
export function figuresFinal(facts: CaseFacts): boolean {
  const through = certain(possibleDay(facts.input.sales?.dataThrough)) ?? facts.asOf;
  const [year, month] = civilDate(through).split('-').map(Number);
  if (year === undefined || month === undefined) return false;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const closed = `${next.year}-${String(next.month).padStart(2, '0')}-${String(finalFrom).padStart(2, '0')}`;
  return facts.asOf >= dayNumber(closed);
}
