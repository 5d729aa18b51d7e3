import type { DayNumber } from '../domain/civil-date';
import { civilDate } from '../domain/civil-date';
import type { BenefitCondition, Verdict } from '../domain/codes';
import type { EvaluatedBenefit, NeededChange } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Reason } from '../domain/reason-codes';
import type { AccountClauses } from './account-clauses';
import { accountClauses } from './account-clauses';
import { possibleDay } from './case-facts';
import type { Clause } from './clause';
import { clause } from './clause';
import type { CompiledRow } from './compile-edition';
import type { Gate } from './edition-file';
import { judgeGate } from './gate-clauses';
import type { HeldRow } from './held-benefits';
import { heldOf } from './held-benefits';
import type { ClockSubject, JudgedClock } from './judged-clocks';
import { all } from './kleene';
import { overForSomeKinds } from './over-for-some-kinds';
import { certain } from './possible';
import { isOffered, ofKind } from './rows-of-kind';
import type { JudgedTier } from './tier';
import { amountAt, cellIsEmpty, tierClause } from './tier-clause';

export interface JudgedBenefit {
  evaluated: EvaluatedBenefit;
  row: CompiledRow;
  clauses: Clause[];
}

export interface BenefitSubject extends ClockSubject {
  tier: JudgedTier;
  clocks: JudgedClock[];
}

/** Judges every row that is listed for the offer's kind. Clauses are judged once and shared between rows. */
export function judgeBenefits(subject: BenefitSubject): JudgedBenefit[] {
  const shared = sharedClauses(subject);
  return subject.edition.rows
    .filter((row) => isOffered(row, subject.kind))
    .map((row) => judgeRow(row, subject, shared));
}

interface SharedClauses {
  live: Clause;
  account: AccountClauses;
  gate: (gate: Gate) => Clause;
  tier: (fromTier: string) => Clause;
}

function sharedClauses({ facts, edition, kind, live, tier }: BenefitSubject): SharedClauses {
  const gates = new Map<Gate, Clause>();
  const tiers = new Map<string, Clause>();
  const known = <Key>(map: Map<Key, Clause>, key: Key, judge: () => Clause): Clause => {
    const before = map.get(key);
    if (before) return before;
    const judged = judge();
    map.set(key, judged);
    return judged;
  };
  return {
    live: clause('live', edition.file.source, live.verdict, ['offer.status'], {
      reasons: live.reasons,
      missing: live.missing,
      needs: live.verdict === 'no' ? [{ fact: 'offer.status', becomes: 'live' }] : null,
    }),
    account: accountClauses(facts, edition),
    gate: (gate) => known(gates, gate, () => judgeGate(gate, facts, edition, kind)),
    tier: (fromTier) => known(tiers, fromTier, () => tierClause(fromTier, tier, facts, edition)),
  };
}

function judgeRow(row: CompiledRow, subject: BenefitSubject, shared: SharedClauses): JudgedBenefit {
  const held = heldOf(row, subject.facts.benefits);
  const clauses = clausesOf(row, subject, shared, held);
  const verdict = all(clauses.map((part) => part.verdict));
  const { condition, reasons, missing, needs } = conditionOf(row, subject, held, verdict, clauses);
  return {
    row,
    clauses,
    evaluated: {
      id: row.id,
      category: row.category,
      condition,
      reasons,
      missing,
      needs,
      amountUsd: amountOf(row, condition, subject),
      deadline: deadlineOf(row, subject, held),
      activation: activationOf(held),
      confidence: row.confidence,
      fromTier: row.fromTier,
      source: row.source,
    },
  };
}

function clausesOf(
  row: CompiledRow,
  { kind, edition, tier, facts }: BenefitSubject,
  shared: SharedClauses,
  held: HeldRow[],
): Clause[] {
  const clauses = [shared.live, ...shared.account.always];
  if (row.category !== 'technical' && row.activated !== false) clauses.push(shared.account.contact);
  const kindVerdict = ofKind(row, kind);
  if (kindVerdict === 'unknown')
    clauses.push(clause('kind', row.source, 'unknown', kind.missing, { missing: kind.missing }));
  if (row.unpublished || row.fromTier === null) {
    clauses.push(clause('tiers-not-published', row.source, 'unknown', [], { reasons: ['tiers-not-published'] }));
  } else if (row.fromTier !== 'publisher' && !keptUnlocked(edition.rules.keepsUnlocked !== null, held)) {
    clauses.push(shared.tier(row.fromTier));
  }
  if (row.unpublished) return clauses;
  if (cellIsEmpty(row, tier, facts, edition)) {
    clauses.push(clause('tiers-not-published', row.source, 'unknown', [], { reasons: ['tiers-not-published'] }));
  }
  for (const gate of row.gates ?? []) clauses.push(shared.gate(gate));
  return clauses;
}

/** What was unlocked before the change of December 2023 stays: Partner Center still offers it. */
function keptUnlocked(keeps: boolean, held: HeldRow[]): boolean {
  return keeps && held.some(({ state }) => state === 'available' || state === 'action-required');
}

/** A sum for what can be had; a row that names one sum for everybody keeps it while its tier is not known. */
function amountOf(
  row: CompiledRow,
  condition: BenefitCondition,
  { tier, facts, edition }: BenefitSubject,
): EvaluatedBenefit['amountUsd'] {
  if (condition === 'locked' || condition === 'expired') return null;
  if (row.amountUsd !== undefined) return row.amountUsd;
  return condition === 'unknown' ? null : amountAt(row, tier, facts, edition);
}

type Condition = Pick<EvaluatedBenefit, 'condition' | 'reasons' | 'missing' | 'needs'>;

/** The state that Partner Center shows comes first, then what has run out, then the clauses. */
function conditionOf(
  row: CompiledRow,
  subject: BenefitSubject,
  held: HeldRow[],
  verdict: Verdict,
  clauses: Clause[],
): Condition {
  const state = held[0]?.state;
  if (state === 'activated' || state === 'in-progress') return settled('used', positive(row, clauses));
  if (state === 'completed') return settled('expired', ['completed']);
  if (state === 'expired') return settled('expired', ['expired']);
  const over = overBy(row, subject, held);
  // An offer that is not in the store has lost its benefits for that reason, whatever the clocks say.
  if (over.verdict === 'yes' && subject.live.verdict !== 'no') return settled('expired', ['expired']);
  if (verdict === 'no') {
    const failing = clauses.filter((part) => part.verdict === 'no');
    return {
      condition: 'locked',
      reasons: eachOnce(failing.map((part) => part.reasons)),
      missing: [],
      // A row whose time is up stays gone when the offer is back in the store, so no change is proposed.
      needs: over.verdict === 'yes' ? [] : needsOf(failing),
    };
  }
  if (verdict === 'unknown' || over.verdict === 'unknown') {
    const open = clauses.filter((part) => part.verdict === 'unknown');
    const unpublished = open.find((part) => part.rule === 'tiers-not-published');
    // Nothing that a person could read settles a row whose tier was never published.
    const missing = unpublished ? [] : eachOnce([...open.map((part) => part.missing), over.missing]);
    return { condition: 'unknown', reasons: eachOnce(open.map((part) => part.reasons)), missing, needs: [] };
  }
  return settled('eligible', positive(row, clauses));
}

function settled(condition: BenefitCondition, reasons: Reason[]): Condition {
  return { condition, reasons, missing: [], needs: [] };
}

function positive(row: CompiledRow, clauses: Clause[]): Reason[] {
  const tier = clauses.find((part) => part.rule === 'tier-reached' && part.verdict === 'yes');
  return tier ? ['tier-reached'] : row.kinds.length > 0 ? ['live'] : [];
}

/** Null in one clause means that nobody can change it, so no set of changes unlocks the row. */
function needsOf(failing: Clause[]): NeededChange[] {
  const needs: NeededChange[] = [];
  for (const part of failing) {
    if (!part.needs) return [];
    needs.push(...part.needs);
  }
  return needs;
}

/** Whether the row's time is up: by the page's own date when it shows one, else by the clocks of the rules. */
function overBy(row: CompiledRow, subject: BenefitSubject, held: HeldRow[]): { verdict: Verdict; missing: FactPath[] } {
  const shown = held.map((entry) => certain(possibleDay(entry.held.activateBy))).filter((day) => day !== undefined);
  if (shown.length > 0) return { verdict: shown.every((day) => day < subject.facts.asOf) ? 'yes' : 'no', missing: [] };
  const newest = subject.clocks.findLast((clock) => clock.id !== 'anniversary' && bindsRow(clock, row));
  if (newest) return { verdict: newest.over, missing: newest.starts.kind === 'exact' ? [] : newest.facts };
  if (awaitsLiveDate(row, subject)) return { verdict: 'unknown', missing: ['offer.liveSince'] };
  return overForSomeKinds(row, subject);
}

/** A row that runs out some months after going live, for an offer whose go-live date was not read. */
function awaitsLiveDate(row: CompiledRow, { edition, kind, publications }: BenefitSubject): boolean {
  const rule = edition.rules.expiry;
  if (!rule || publications.first.kind === 'exact' || row.kinds.every((one) => one === 'transact')) return false;
  return kind.possible.every((one) => rule.kinds.includes(one));
}

/** Whether the row ends when this clock of the rules does. */
function bindsRow(clock: JudgedClock, row: CompiledRow): boolean {
  if (clock.id === 'anniversary') return true;
  if (clock.id === 'benefit-expiry') return row.kinds.some((kind) => kind !== 'transact');
  return clock.id === 'complete-by' && clock.rule === 'completeBy' && row.kinds.includes('transact');
}

function deadlineOf(row: CompiledRow, { clocks, facts }: BenefitSubject, held: HeldRow[]): string | null {
  const shown = held.map((entry) => certain(possibleDay(entry.held.activateBy))).filter((day) => day !== undefined);
  const open = shown.filter((day) => day >= facts.asOf);
  if (shown.length > 0) return civilDate(Math.min(...(open.length > 0 ? open : shown)));
  const newest = clocks.findLast((clock) => clock.id === 'benefit-expiry');
  const dues = clocks
    .filter((clock) => bindsRow(clock, row) && (clock.id !== 'benefit-expiry' || clock === newest))
    .map((clock) => certain(clock.due));
  const known: DayNumber[] = dues.filter((day) => day !== undefined);
  return dues.length === 0 || known.length < dues.length ? null : civilDate(Math.min(...known));
}

function activationOf(held: HeldRow[]): EvaluatedBenefit['activation'] {
  const state = held[0]?.state;
  if (state === 'available' || state === 'action-required') return 'available';
  if (state === 'activated' || state === 'in-progress') return 'active';
  return state === 'completed' ? 'done' : 'none';
}

/** The lists joined, each item where it comes first. They hold a few items, for which a loop is far quicker than a set. */
function eachOnce<Item>(lists: Item[][]): Item[] {
  const found: Item[] = [];
  for (const list of lists) {
    for (const item of list) if (!found.includes(item)) found.push(item);
  }
  return found;
}
