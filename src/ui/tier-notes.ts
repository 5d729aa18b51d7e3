import { type Metric, metrics } from '../domain/codes';
import type { EvaluatedTier } from '../domain/evaluation';
import { metricText } from '../words/code-texts';
import { benefitName, tierLabel } from './edition-names';
import { knownValue, numberOf } from './fact-value';
import type { Lens } from './lens-context';
import { missingName } from './missing-name';

/** What explains a tier, in sentences: what reached it, what does not count, what is added up, what the next one brings. */
export function tierNotes(tier: EvaluatedTier, lens: Lens): string[] {
  const { words } = lens;
  return [
    reachedBy(tier, lens),
    dependsOn(tier, lens),
    designation(tier, lens),
    companySum(tier, lens),
    notCounted(lens),
    adds(tier, lens),
    tier.basis === 'source-cell' ? words.panel.tier.fromSourceCell : '',
  ].filter((note) => note !== '');
}

function write(metric: Metric, amount: number, { formats }: Lens): string {
  return metric.endsWith('Usd') ? formats.money(amount) : formats.number(amount);
}

/** `Reached by monthly active users in Teams: 1,200 (needs 1,000), not by billed sales: USD 12,000.` */
function reachedBy(tier: EvaluatedTier, lens: Lens): string {
  if (tier.verdict === 'unknown' || tier.basis === 'source-cell') return '';
  const { words, formats } = lens;
  const thresholds = thresholdsOf(tier.current, lens);
  const met: string[] = [];
  const unmet: string[] = [];
  for (const metric of metrics) {
    const need = thresholds[metric];
    const have = haveOf(metric, tier, lens);
    if (need === undefined || need === 0 || have === undefined) continue;
    if (have >= need)
      met.push(
        words.panel.tier.reachedBy(metricText(metric, words), write(metric, have, lens), write(metric, need, lens)),
      );
    else if (have > 0) unmet.push(words.panel.tier.notBy(metricText(metric, words), write(metric, have, lens)));
  }
  return met.length > 0 ? `${[formats.and(met), ...unmet].join(words.panel.comma)}${words.panel.stop}` : '';
}

function haveOf(metric: Metric, tier: EvaluatedTier, lens: Lens): number | undefined {
  const gap = tier.gaps.find((candidate) => candidate.metric === metric);
  if (gap) return typeof gap.have === 'number' ? gap.have : undefined;
  return numberOf(lens.model.case.sales?.[metric]);
}

function thresholdsOf(id: string | null, { model }: Lens): Partial<Record<Metric, number | undefined>> {
  const supplied = model.case.tiers?.find((tier) => tier.id === id);
  return supplied ?? model.edition?.tiers.find((tier) => tier.id === id)?.thresholds ?? {};
}

function dependsOn(tier: EvaluatedTier, { words, model, formats }: Lens): string {
  if (tier.verdict !== 'unknown' || tier.possible.length < 2) return '';
  const labels = tier.possible.map((id) => tierLabel(id, words, model.edition));
  const [low = '', high = ''] = [labels[0], labels.at(-1)];
  const facts = formats.or(tier.missing.map((fact) => missingName(fact, words, model)));
  if (labels.length > 3) return words.panel.benefit.decides(facts);
  if (tier.missing.includes('offer.m365Integration')) {
    const { withoutIntegration, withIntegration, integrationQuestion } = words.panel.tier;
    return `${withoutIntegration(low)} ${withIntegration(high)} ${integrationQuestion}`;
  }
  return words.panel.tier.dependsOn(formats.or(labels), facts);
}

function designation(tier: EvaluatedTier, { words, model }: Lens): string {
  if (!tier.reasons.includes('needs-designation') || !tier.next) return '';
  const reached = tier.gaps.some(({ short }) => short === 0);
  return reached
    ? words.panel.tier.needsDesignation(tierLabel(tier.next, words, model.edition))
    : words.reasons['needs-designation'];
}

function companySum(tier: EvaluatedTier, lens: Lens): string {
  const { words, model, formats } = lens;
  if (!tier.reasons.includes('company-level-sum')) return '';
  const others: unknown = knownValue(model.case.sales?.otherProfilesUsd);
  const own = numberOf(model.case.sales?.billedTtmUsd) ?? numberOf(model.case.sales?.billedUsd);
  const listed: unknown[] = Array.isArray(others) ? others : [];
  const amounts = [own, ...listed].filter((amount) => typeof amount === 'number');
  return words.panel.tier.companySum(amounts.map((amount) => formats.money(amount)).join(' + '));
}

/** Says of an all-time figure that it does not count, where the edition counts the last twelve months. */
function notCounted(lens: Lens): string {
  const { words, model, formats } = lens;
  const counted = new Set(model.edition?.tiers.flatMap((tier) => Object.keys(tier.thresholds)));
  const billed = numberOf(model.case.sales?.billedUsd);
  if (billed === undefined || counted.has('billedUsd') || !counted.has('billedTtmUsd')) return '';
  return words.panel.tier.doesNotCount(
    formats.money(billed),
    words.facts.sales.billedUsd,
    words.facts.sales.billedTtmUsd,
  );
}

function adds(tier: EvaluatedTier, { words, model, formats }: Lens): string {
  if (!tier.next || !model.edition || tier.verdict === 'unknown') return '';
  const { next, edition } = { next: tier.next, edition: model.edition };
  const names = Object.keys(edition.benefits)
    .filter((id) => edition.benefits[id]?.fromTier === next)
    .map((id) => benefitName(id, words, edition));
  return names.length > 0
    ? words.panel.tier.adds(tierLabel(next, words, edition), names.length, formats.and(names))
    : '';
}
