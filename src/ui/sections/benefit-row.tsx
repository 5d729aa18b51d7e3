import type { EvaluatedBenefit } from '../../domain/evaluation';
import { anyOffer, benefitSentence } from '../benefit-sentence';
import { benefitName, tierLabel } from '../edition-names';
import { useLens } from '../lens-context';
import { FactPageLink } from '../missing-facts';
import { Proof } from '../proof';
import { Row } from '../row';
import { conditionLooks } from '../tone';

export function BenefitRow({ benefit }: { benefit: EvaluatedBenefit }) {
  const lens = useLens();
  const { model, words, formats } = lens;
  const { icon, tone } = conditionLooks[benefit.condition];
  const name = benefitName(benefit.id, words, model.edition);
  const { amountUsd, deadline, condition } = benefit;
  const [missing] = benefit.missing;
  const amount =
    amountUsd === null
      ? ''
      : typeof amountUsd === 'number'
        ? formats.money(amountUsd)
        : formats.or(amountUsd.oneOf.map(formats.money));
  const due = condition === 'eligible' && deadline ? dueText(deadline) : '';
  const figures = [amount === '' ? '' : amount + words.panel.stop, due].filter((text) => text !== '');
  return (
    <Row
      icon={icon}
      tone={tone}
      title={name}
      name={name}
      end={words.conditions[condition]}
      detail={
        <>
          {figures.length > 0 ? <span class="figures">{figures.join(words.panel.gap)} </span> : null}
          {benefitSentence(benefit, lens)} {missing ? <FactPageLink fact={missing} /> : null}
        </>
      }
      proof={<Proof id={`benefit/${benefit.id}`} rules={ruleLines()} />}
    />
  );

  /** A counted date is not said where the page shows another one for the same publication: the page's is the one to plan by. */
  function dueText(date: string): string {
    const { clocks = [], notices = [] } = model.evaluation ?? {};
    const shown = clocks.some(({ id, benefitId }) => id === 'activate-by' && benefitId === benefit.id);
    if (shown) return words.panel.benefit.activateBy(formats.date(date));
    return notices.some(({ id }) => id === 'page-date-differs') ? '' : words.panel.benefit.endsOn(formats.date(date));
  }

  function ruleLines(): string[] {
    const view = model.edition?.benefits[benefit.id];
    const kinds = view?.kinds.map((kind) => words.values.listingKinds[kind]) ?? [];
    return [
      kinds.length > 0 ? words.panel.benefit.forKinds(formats.or(kinds)) : '',
      benefit.fromTier === anyOffer ? words.panel.benefit.everyOffer : '',
      benefit.fromTier && benefit.fromTier !== anyOffer
        ? words.panel.benefit.fromTier(tierLabel(benefit.fromTier, words, model.edition))
        : '',
      benefit.confidence === 'inferred' ? words.panel.benefit.inferred : '',
      view?.name.zhIsOurs ? words.panel.benefit.oursInChinese : '',
    ].filter((line) => line !== '');
  }
}
