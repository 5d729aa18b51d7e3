import { metrics } from '../domain/codes';
import type { EvaluatedBenefit, NeededChange } from '../domain/evaluation';
import type { Reason } from '../domain/reason-codes';
import { metricText, reasonText } from '../words/code-texts';
import { tierLabel } from './edition-names';
import type { Lens } from './lens-context';
import { missingName } from './missing-name';

/** Reasons that the sentence about the tier, or the offer's own head, already says. */
const saidElsewhere: ReadonlySet<Reason> = new Set<Reason>([
  'live',
  'tier-reached',
  'tier-not-reached',
  'company-level-sum',
  'fraud-excluded',
]);

/** Why a benefit stands as it does, in one or two short sentences; figures come with their measure. */
export function benefitSentence(benefit: EvaluatedBenefit, lens: Lens): string {
  const { words } = lens;
  const reasons = benefit.reasons
    .filter((reason) => !saidElsewhere.has(reason))
    .map((reason) => reasonText(reason, words));
  const sentences = [tierSentence(benefit, lens), ...reasons, ...unreadFacts(benefit, lens)];
  return [...new Set(sentences.filter((sentence) => sentence !== ''))].join(' ');
}

/** The rung that every live offer stands on. */
export const anyOffer = 'publisher';

function tierSentence(benefit: EvaluatedBenefit, lens: Lens): string {
  const { words, model } = lens;
  const { fromTier, condition } = benefit;
  if (condition === 'expired' || !fromTier) return '';
  if (fromTier === anyOffer && condition !== 'unknown' && condition !== 'locked') return words.panel.benefit.everyOffer;
  if (!model.evaluation?.tier) return '';
  const label = tierLabel(fromTier, words, model.edition);
  if (benefit.reasons.includes('tier-not-reached')) {
    const short = benefit.needs.map((need) => shortText(need, lens)).filter((text) => text !== '');
    return [words.panel.benefit.fromTier(label), ...short.slice(0, 1)].join(' ');
  }
  if (condition === 'eligible' || condition === 'used') {
    return words.panel.benefit.fromTierReached(label);
  }
  return isReached(fromTier, lens) && fromTier !== anyOffer ? words.panel.benefit.tierEnough : '';
}

/** Whether the tier that is certain is at or above another. */
export function isReached(tier: string, { model }: Lens): boolean {
  const ids = model.edition?.tiers.map(({ id }) => id) ?? [];
  const current = model.evaluation?.tier?.current;
  return current !== null && current !== undefined && ids.indexOf(current) >= ids.indexOf(tier);
}

/** `USD 61,700 short (billed sales, last twelve months).`; empty for a need that is no figure. */
function shortText(need: NeededChange, { words, formats }: Lens): string {
  const metric = metrics.find((name) => need.fact === `sales.${name}`);
  if (!metric || need.by === undefined) return '';
  const amount = typeof need.by === 'number' ? need.by : (need.by.max ?? need.by.min);
  if (amount === undefined) return '';
  const written = metric.endsWith('Usd') ? formats.money(amount) : formats.number(amount);
  return words.panel.benefit.short(
    typeof need.by === 'number' ? written : words.values.atMost(written),
    metricText(metric, words),
  );
}

function unreadFacts(benefit: EvaluatedBenefit, { words, model, formats }: Lens): string[] {
  if (benefit.condition !== 'unknown') return [];
  if (benefit.missing.length === 0) return benefit.reasons.length > 0 ? [] : [words.panel.benefit.notSettled];
  const names = [...new Set(benefit.missing.map((fact) => missingName(fact, words, model)))];
  const [first = '', second = ''] = names;
  if (names.length < 3) return [words.panel.benefit.decides(formats.or(names))];
  return [words.panel.benefit.decideTogether(`${first}${words.panel.comma}${second}`, names.length - 2)];
}
