import type { Diagnosis, EvaluatedCause } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { NextAction } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import type { CauseRule, CauseSubject } from './causes';
import { causeRules } from './causes';
import { inconsistentDates } from './inconsistent-dates';
import { staleFacts } from './stale-facts';
import { usedFacts } from './used-facts';

/** Rules out the causes in their order. The first that is present leads; what was not read leaves its cause open. */
export function diagnose(subject: CauseSubject): Diagnosis {
  const { facts } = subject;
  const causes = causeRules.map((rule) => judgeCause(rule, subject));
  const first = causes.find((cause) => cause.result === 'fail') ?? null;
  const inconsistent = inconsistentDates(subject.facts);
  if (inconsistent.length > 0) causes.push(besides('dates-inconsistent', 'check-date', inconsistent, facts));
  const restsOn = first ? first.evidence.map(({ fact }) => fact) : [];
  const stale = staleFacts(subject.facts).filter((fact) => restsOn.some((used) => covers(used, fact)));
  if (stale.length > 0) causes.push(besides('recheck-first', 'recheck-page', stale, facts));
  const open = causes.filter((cause) => cause.result === 'unknown');
  const insufficient = !causes.some((cause) => cause.result === 'fail') && open.length > 0;
  if (insufficient) {
    const missing = mostWanted(open);
    causes.push({ ...besides('insufficient-facts', 'recheck-page', missing, facts), missing });
  }
  const found = first !== null || inconsistent.length > 0;
  return { causes, first: first?.id ?? null, verdict: found ? 'found' : insufficient ? 'unknown' : 'none' };
}

function judgeCause(rule: CauseRule, subject: CauseSubject): EvaluatedCause {
  const verdict = rule.present(subject);
  const evidence = usedFacts(subject.facts, rule.facts(subject));
  return {
    id: rule.id,
    result: verdict === 'yes' ? 'fail' : verdict === 'no' ? 'pass' : 'unknown',
    evidence,
    missing: verdict === 'unknown' ? evidence.filter((used) => used.value === undefined).map(({ fact }) => fact) : [],
    next: verdict === 'no' ? null : rule.next(subject),
  };
}

function besides(id: EvaluatedCause['id'], next: NextAction, paths: FactPath[], facts: CaseFacts): EvaluatedCause {
  return { id, result: 'fail', evidence: usedFacts(facts, paths), missing: [], next };
}

/** Missing facts of the open causes, the one that leaves most of them open first. */
function mostWanted(open: EvaluatedCause[]): FactPath[] {
  const counts = new Map<FactPath, number>();
  for (const fact of open.flatMap((cause) => cause.missing)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}

/** `contacts` rests on everything said of the contacts, `contacts[0].email` on that one field. */
function covers(used: FactPath, fact: FactPath): boolean {
  return (
    fact === used ||
    fact.startsWith(`${used}.`) ||
    fact.startsWith(`${used}[`) ||
    used.startsWith(`${fact}.`) ||
    used.startsWith(`${fact}[`)
  );
}
