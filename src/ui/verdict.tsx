import { type BenefitCondition, benefitConditions } from '../domain/codes';
import type { EvaluatedBenefit } from '../domain/evaluation';
import { useLens } from './lens-context';
import { possibleText } from './possible-text';
import type { Summary } from './summary';
import type { Tone } from './tone';

/** The sentence that decides, what kind of offer it is and for how long it has been live, and the counts. */
export function VerdictHead({ summary }: { summary: Summary }) {
  const { model } = useLens();
  const { evaluation } = model;
  return (
    <div class="verdict">
      <h1 class={summary.tone}>{summary.text}</h1>
      {evaluation && model.subject === 'offer' ? <KindLine /> : null}
      {evaluation && model.subject === 'offer' ? <Chips benefits={evaluation.benefits} /> : null}
    </div>
  );
}

function KindLine() {
  const { model, words, formats } = useLens();
  const { evaluation } = model;
  if (!evaluation) return null;
  const { kind, live } = evaluation;
  const { panel } = words;
  const kindText =
    kind.verdict === 'unknown' ? panel.kindUnknown : panel.kindOffer(words.values.listingKinds[kind.verdict]);
  const liveText =
    live.verdict === 'no'
      ? panel.notLive
      : live.verdict === 'unknown' || live.daysLive === null
        ? panel.liveUnknown
        : panel.liveFor(possibleText(live.daysLive, formats.days, words, formats));
  const reasons = kind.reasons.map((reason) => words.reasons[reason]);
  return (
    <p>
      {kindText} {liveText} {reasons.join(' ')}
    </p>
  );
}

const chipTones: Record<BenefitCondition, Tone> = {
  eligible: 'good',
  used: 'quiet',
  locked: 'quiet',
  unknown: 'quiet',
  expired: 'quiet',
};

function Chips({ benefits }: { benefits: EvaluatedBenefit[] }) {
  const { words, formats } = useLens();
  const counted = benefitConditions
    .map((condition) => ({ condition, count: benefits.filter((benefit) => benefit.condition === condition).length }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.panel.sections.benefits}>
      {counted.map(({ condition, count }) => (
        <li key={condition} class={`chip ${chipTones[condition]}`}>
          {words.panel.counts.condition(formats.number(count), words.conditions[condition])}
        </li>
      ))}
    </ul>
  );
}
