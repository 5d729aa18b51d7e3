import type { HeldBenefit } from '../domain/case';
import type { DayNumber } from '../domain/civil-date';
import { addMonths, dayNumber, nextAnniversary } from '../domain/civil-date';
import type { ClockId, Verdict } from '../domain/codes';
import type { EvaluatedClock } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { CaseFacts } from './case-facts';
import { possibleDay } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import { dayCount, moved, writtenDay } from './day-count';
import { matches, stateOf } from './held-benefits';
import type { JudgedKind } from './listing-kind';
import type { JudgedLive } from './live';
import type { Possible } from './possible';
import { anything, atMost, certain, exact, listed, possible } from './possible';
import type { Publications } from './publications';
import { isOffered } from './rows-of-kind';

export interface JudgedClock {
  id: ClockId;
  starts: Possible<DayNumber>;
  due: Possible<DayNumber>;
  basis: EvaluatedClock['basis'];
  over: Verdict;
  rule: string;
  source: string;
  facts: FactPath[];
  benefitId?: string;
}

export interface ClockSubject {
  facts: CaseFacts;
  edition: CompiledEdition;
  kind: JudgedKind;
  live: JudgedLive;
  publications: Publications;
}

/** Every countdown that can be told from the facts, by the edition in force. The due day itself still counts. */
export function judgeClocks(subject: ClockSubject): JudgedClock[] {
  return [
    ...expiryClocks(subject),
    ...heldClocks(subject),
    ...completionClocks(subject),
    ...anniversaryClock(subject),
    ...silenceClock(subject),
  ];
}

/** A clock as the evaluation shows it. */
export function evaluatedClock(clock: JudgedClock, asOf: DayNumber): EvaluatedClock {
  const due = listed(clock.due) ?? [];
  const states = new Set(due.map((day) => (day > asOf ? 'running' : day === asOf ? 'last-day' : 'over')));
  const [state] = states;
  return {
    id: clock.id,
    starts: writtenDay(clock.starts),
    due: writtenDay(clock.due),
    daysLeft: dayCount(clock.due, (day) => day - asOf),
    state: states.size === 1 && state ? state : 'unknown',
    basis: clock.basis,
    ...(clock.benefitId === undefined ? {} : { benefitId: clock.benefitId }),
  };
}

function expiryClocks({ facts, edition, kind, publications }: ClockSubject): JudgedClock[] {
  const rule = edition.rules.expiry;
  if (!rule || !kind.possible.every((possibleKind) => rule.kinds.includes(possibleKind))) return [];
  const steps = rule.months.map((months) => (day: DayNumber) => addMonths(day, months));
  return publications.starts.map((starts) =>
    clockOf(facts, {
      id: 'benefit-expiry',
      starts,
      due: moved(starts, steps),
      rule: 'expiry',
      source: rule.source,
      facts: ['offer.liveSince'],
    }),
  );
}

function completionClocks({ facts, edition, kind }: ClockSubject): JudgedClock[] {
  const clocks: JudgedClock[] = [];
  const { completeBy, seats } = edition.rules;
  if (completeBy && kind.possible.every((possibleKind) => completeBy.kinds.includes(possibleKind))) {
    clocks.push(fixedClock(facts, completeBy.on, 'completeBy', completeBy.source, []));
  }
  if (seats && kind.verdict === 'transact' && seatsMayCount(facts)) {
    clocks.push(fixedClock(facts, seats.until, 'seats', seats.source, ['offer.m365Integration']));
  }
  return clocks;
}

function seatsMayCount(facts: CaseFacts): boolean {
  const apps = listed(possible<string[]>(facts.input.offer?.m365Integration));
  if (apps) return apps.some((list) => list.length > 0);
  return certain(facts.type) === 'saas' && possible<number>(facts.input.sales?.seatsSold).kind !== 'any';
}

function fixedClock(facts: CaseFacts, on: string, rule: string, source: string, used: FactPath[]): JudgedClock {
  return clockOf(facts, { id: 'complete-by', starts: anything, due: exact(dayNumber(on)), rule, source, facts: used });
}

function anniversaryClock({ facts, edition }: ClockSubject): JudgedClock[] {
  const rule = edition.rules.yearlyRefresh;
  const first = possibleDay(facts.input.account?.anniversary);
  if (!rule || listed(first) === undefined) return [];
  const due = moved(first, [(day) => nextAnniversary(day, facts.asOf)]);
  return [
    clockOf(facts, {
      id: 'anniversary',
      starts: first,
      due,
      rule: 'yearlyRefresh',
      source: rule.source,
      facts: ['account.anniversary'],
    }),
  ];
}

/** Runs from going live until somebody has written; once a message came it says nothing. */
function silenceClock({ facts, edition, live, publications }: ClockSubject): JudgedClock[] {
  const rule = edition.rules.silence;
  const received = certain(possible<string>(facts.input.message?.received));
  if (!rule || received === 'yes' || live.verdict === 'no' || publications.newest.kind === 'any') return [];
  const due = moved(
    publications.newest,
    rule.days.map((days) => (day: DayNumber) => day + days),
  );
  return [
    clockOf(facts, {
      id: 'silence',
      starts: publications.newest,
      due,
      rule: 'silence',
      source: rule.source,
      facts: ['offer.liveSince', 'message.received'],
    }),
  ];
}

/** The countdowns of single benefits: what the page says of them, and the call that an activation promises. */
function heldClocks({ facts, edition, kind }: ClockSubject): JudgedClock[] {
  if (!facts.benefits) return [];
  const rows = edition.rows.filter((row) => isOffered(row, kind));
  const contacted = certain(possible<string>(facts.input.message?.received)) === 'yes';
  return facts.benefits.flatMap((held, index) => {
    const benefitId = rows.find((row) => matches(row, held))?.id ?? held.id ?? held.name ?? '';
    const at = `benefits[${String(index)}]`;
    const state = stateOf(held);
    const clocks: JudgedClock[] = [];
    const page = (id: ClockId, date: HeldBenefit['activateBy'], fact: FactPath): void => {
      const due = possibleDay(date);
      if (listed(due) === undefined) return;
      const manual = typeof date === 'object' && date !== null && 'source' in date && date.source === 'manual';
      clocks.push({
        ...clockOf(facts, { id, starts: anything, due, rule: id, source: 'OURS', facts: [fact], benefitId }),
        basis: manual ? 'manual' : 'page',
      });
    };
    if (state === undefined || state === 'available' || state === 'action-required')
      page('activate-by', held.activateBy, `${at}.activateBy`);
    page('sponsorship-end', held.endsOn, `${at}.endsOn`);
    const answer = edition.rules.answer;
    const activated = possibleDay(held.activatedOn);
    const answered = contacted || state === 'completed' || possible<string>(held.contactedOn).kind !== 'any';
    if (answer && !answered && listed(activated) !== undefined && state !== 'available' && state !== 'expired') {
      const due = moved(activated, [(day) => day + answer.days]);
      clocks.push(
        clockOf(facts, {
          id: 'answer',
          starts: activated,
          due,
          rule: 'answer',
          source: answer.source,
          facts: [`${at}.activatedOn`],
          benefitId,
        }),
      );
    }
    return clocks;
  });
}

function clockOf(facts: CaseFacts, clock: Omit<JudgedClock, 'over' | 'basis'>): JudgedClock {
  return { ...clock, basis: 'rule', over: atMost(clock.due, facts.asOf - 1) };
}
