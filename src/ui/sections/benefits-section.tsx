import type { BenefitCondition } from '../../domain/codes';
import type { EvaluatedBenefit } from '../../domain/evaluation';
import { conditionCounts, conditionOrder } from '../condition-counts';
import { useLens } from '../lens-context';
import { Section } from '../section';
import { BenefitRow } from './benefit-row';
import { SectionNotices } from './section-notices';

/** The head has the whole count already. */
const inHeader: ReadonlySet<BenefitCondition> = new Set<BenefitCondition>(['eligible', 'unknown', 'locked']);

export function BenefitsSection({ openAtFirst }: { openAtFirst: boolean }) {
  const lens = useLens();
  const { model, words } = lens;
  const benefits = model.evaluation?.benefits ?? [];
  const answer = conditionCounts(benefits, lens)
    .filter(({ condition }) => inHeader.has(condition))
    .map(({ text }) => text);
  return (
    <Section id="benefits" answer={answer.join(' · ') || words.panel.counts.none} openAtFirst={openAtFirst}>
      {benefits.length === 0 ? <p class="note">{words.panel.benefit.none}</p> : null}
      <ul class="rows">
        {benefits
          .toSorted((one, other) => rank(one) - rank(other))
          .map((benefit) => (
            <BenefitRow key={benefit.id} benefit={benefit} />
          ))}
      </ul>
      <SectionNotices place="benefits" />
    </Section>
  );
}

function rank({ condition, deadline }: EvaluatedBenefit): number {
  return conditionOrder.indexOf(condition) * 2 + (deadline ? 0 : 1);
}
