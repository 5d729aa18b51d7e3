import { type BenefitCondition, benefitConditions } from '../../domain/codes';
import type { EvaluatedBenefit } from '../../domain/evaluation';
import { benefitSentence } from '../benefit-sentence';
import { benefitName, inLanguage, tierLabel } from '../edition-names';
import { pageOfFact } from '../fact-pages';
import { useLens } from '../lens-context';
import { PageLink } from '../page-link';
import { Proof } from '../proof';
import { Row } from '../row';
import { Section } from '../section';
import { conditionLooks } from '../tone';
import { SectionNotices } from './section-notices';

const order: readonly BenefitCondition[] = ['eligible', 'used', 'unknown', 'locked', 'expired'];

export function BenefitsSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words } = useLens();
  const benefits = model.evaluation?.benefits ?? [];
  const sorted = [...benefits].sort((one, other) => rank(one) - rank(other));
  return (
    <Section id="benefits" answer={useConditionCounts(benefits)} openAtFirst={openAtFirst}>
      {sorted.length === 0 ? <p class="note">{words.panel.benefit.none}</p> : null}
      <ul class="rows">
        {sorted.map((benefit) => (
          <BenefitRow key={benefit.id} benefit={benefit} />
        ))}
      </ul>
      <SectionNotices place="benefits" />
    </Section>
  );
}

function rank({ condition, deadline }: EvaluatedBenefit): number {
  return order.indexOf(condition) * 2 + (deadline ? 0 : 1);
}

/** `4 ready · 8 locked`: the counts that are not nothing. */
export function useConditionCounts(benefits: EvaluatedBenefit[]): string {
  const { words, formats } = useLens();
  return benefitConditions
    .map((condition) => ({ condition, count: benefits.filter((benefit) => benefit.condition === condition).length }))
    .filter(({ count }) => count > 0)
    .map(({ condition, count }) => words.panel.counts.condition(formats.number(count), words.conditions[condition]))
    .join(' · ');
}

function BenefitRow({ benefit }: { benefit: EvaluatedBenefit }) {
  const lens = useLens();
  const { model, words, formats } = lens;
  const look = conditionLooks[benefit.condition];
  const name = benefitName(benefit.id, words, model.edition);
  const [missing] = benefit.missing;
  const page = missing ? pageOfFact(missing) : null;
  const usable = benefit.condition === 'eligible' || benefit.condition === 'used';
  const amount = usable ? amountText(benefit.amountUsd, formats.money, formats.or) : '';
  const due =
    benefit.condition === 'eligible' && benefit.deadline
      ? words.panel.benefit.activateBy(formats.date(benefit.deadline))
      : '';
  return (
    <Row
      icon={look.icon}
      tone={look.tone}
      title={name}
      name={name}
      end={words.conditions[benefit.condition]}
      endTone={look.tone}
      detail={
        <>
          {[amount, due].filter((text) => text !== '').join(' · ')} {benefitSentence(benefit, lens)}{' '}
          {benefit.condition === 'unknown' && page ? <PageLink kind={page} /> : null}
        </>
      }
      proof={<Proof id={`benefit/${benefit.id}`} rules={ruleLines(benefit)} />}
    />
  );

  function ruleLines(row: EvaluatedBenefit): string[] {
    const view = model.edition?.benefits[row.id];
    const kinds = view?.kinds.map((kind) => words.values.listingKinds[kind]) ?? [];
    return [
      kinds.length > 0 ? words.panel.benefit.forKinds(formats.or(kinds)) : '',
      row.fromTier ? words.panel.benefit.fromTier(tierLabel(row.fromTier, words, model.edition)) : '',
      row.confidence === 'inferred' ? words.panel.benefit.inferred : '',
      view?.name.zhIsOurs && inLanguage(view.name, words) === view.name.zh ? words.panel.benefit.oursInChinese : '',
    ].filter((line) => line !== '');
  }
}

function amountText(
  amount: EvaluatedBenefit['amountUsd'],
  money: (usd: number) => string,
  or: (items: string[]) => string,
): string {
  if (amount === null) return '';
  return typeof amount === 'number' ? money(amount) : or(amount.oneOf.map(money));
}
