import type { DayNumber } from '../domain/civil-date';
import { addMonths, dayNumber, nextAnniversary } from '../domain/civil-date';
import type { EvaluatedEdition } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { NoticeId } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import { possibleDay } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import { listed } from './possible';

export interface ChosenEdition {
  edition: CompiledEdition;
  because: EvaluatedEdition['chosenBecause'];
  /** The edition that may hold instead, when the partner's deciding date was not read. */
  other: { edition: CompiledEdition; decidedBy: FactPath; notice: NoticeId } | null;
}

/**
 * The edition in force for this partner on the day asked about, or null before the first. Two change-overs come on a date of
 * the partner's own: the anniversary of December 2023 (source S-2023-11TC) and the renewal of September 2026 (source S-FAM).
 */
export function chooseEdition(facts: CaseFacts, editions: CompiledEdition[]): ChosenEdition | null {
  const asked = editions.find((edition) => edition.id === facts.input.edition);
  if (asked) return { edition: asked, because: 'asked', other: null };
  const index = editions.findLastIndex((edition) => edition.from <= facts.asOf);
  const edition = editions[index];
  const before = editions[index - 1];
  if (!edition) return null;
  const changeOver = edition.file.changeOver;
  if (!changeOver || !before || facts.asOf > dayNumber(changeOver.until))
    return { edition, because: 'window', other: null };
  const { decidedBy } = changeOver;
  const verdicts = appliesOn(decidedBy, facts, edition.from);
  if (verdicts === null) {
    const notice = decidedBy === 'anniversary' ? 'edition-depends-on-anniversary' : 'edition-depends-on-renewal';
    return {
      edition: before,
      because: 'deciding-date-unknown',
      other: { edition, decidedBy: `account.${decidedBy}`, notice },
    };
  }
  return { edition: verdicts ? edition : before, because: decidedBy, other: null };
}

/** Whether the newer edition applies already; null when the deciding date leaves both possible. */
function appliesOn(decidedBy: 'anniversary' | 'renewal', facts: CaseFacts, from: DayNumber): boolean | null {
  const account = facts.input.account;
  const dates = listed(possibleDay(account?.[decidedBy]));
  if (!dates) return null;
  const results = new Set(dates.map((day) => startOf(decidedBy, day, from) <= facts.asOf));
  const [only] = results;
  return results.size === 1 && only !== undefined ? only : null;
}

/** The day the newer edition starts for a partner: the first return of the date on or after the edition's own start. */
function startOf(decidedBy: 'anniversary' | 'renewal', date: DayNumber, from: DayNumber): DayNumber {
  if (decidedBy === 'anniversary') return date >= from ? date : nextAnniversary(date, from);
  // A renewal lies ahead or behind; only its day of the year matters.
  const yearsAhead = date >= from ? Math.ceil((date - from) / 365) + 1 : 0;
  return nextAnniversary(addMonths(date, -12 * yearsAhead), from);
}
