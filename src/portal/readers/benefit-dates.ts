import type { HeldBenefit } from '../../domain/case';
import { readDate } from '../values/calendar-date';
import type { Findings, Where } from './findings';
import type { ItemFound } from './item-found';
import type { Look } from './look';

export const benefitDates = ['activateBy', 'endsOn', 'activatedOn', 'completedOn'] as const;
export type BenefitDate = (typeof benefitDates)[number];

/** Puts a date of a benefit; one that can be read in two ways is a problem with both. */
export function putBenefitDate(
  look: Look,
  findings: Findings,
  benefit: ItemFound<HeldBenefit>,
  key: BenefitDate,
  text: string,
  where: Where | null,
  index: number,
): void {
  const read = readDate(text, look.dateOrder, where?.label);
  if (read === null || where === null) return;
  if ('date' in read) benefit.put(key, read.date, where);
  else {
    const why = `"${text}" can be read as ${read.candidates.join(' or ')}`;
    findings.problem(`benefits[${index}].${key}`, why, read.candidates);
  }
}
