import type { EvaluatedEdition, EvaluatedKind, EvaluatedLive, Evaluation } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { NoticeId } from '../domain/reason-codes';
import { checkContacts } from './contact-checks';
import { diagnose } from './diagnosis';
import type { JudgedCase } from './judge-case';
import { evaluatedClock } from './judged-clocks';
import { nextStep } from './next-step';
import { noticesOf } from './notices';
import { traceOf } from './trace';

export interface Choice {
  because: EvaluatedEdition['chosenBecause'];
  /** Set when the edition hangs on a date of the partner's own that was not read. */
  depends: { fact: FactPath; notice: NoticeId } | null;
}

/** From the verdicts to the whole evaluation: contact checks, diagnosis, next step, notices, and the proof of each verdict. */
export function completeEvaluation(judged: JudgedCase, choice: Choice): Evaluation {
  const { facts, edition, kind, live } = judged;
  const contact = checkContacts(facts, edition);
  const diagnosis = diagnose(judged);
  const tier = judged.showsTier ? judged.tier : null;
  const benefits = judged.benefits.map(({ evaluated }) => evaluated);
  const next = nextStep({ ...judged, tier, diagnosis, benefits, decidingFact: choice.depends?.fact ?? null });
  const notices = noticesOf({ ...judged, tier });
  if (choice.depends) notices.unshift({ id: choice.depends.notice, fact: choice.depends.fact });
  return {
    edition: {
      id: edition.id,
      chosenBecause: choice.because,
      window: { from: edition.file.window.from, to: edition.file.window.to },
      confidence: edition.file.confidence,
      rules: edition.rulesInForce,
    },
    asOf: facts.input.asOf,
    kind: shownKind(kind),
    live: shownLive(live),
    tier: tier?.evaluated ?? null,
    benefits,
    // A due day that cannot be listed is not shown as a clock; the diagnosis still counts with it.
    clocks: judged.clocks.filter(({ due }) => due.kind !== 'range').map((clock) => evaluatedClock(clock, facts.asOf)),
    contact,
    diagnosis,
    next,
    notices,
    trace: traceOf(judged, contact, diagnosis),
  };
}

function shownKind({ verdict, reasons, missing }: EvaluatedKind): EvaluatedKind {
  return { verdict, reasons, missing };
}

function shownLive({ verdict, daysLive, reasons, missing }: EvaluatedLive): EvaluatedLive {
  return { verdict, daysLive, reasons, missing };
}
