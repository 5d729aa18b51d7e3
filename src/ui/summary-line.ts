import type { BenefitCondition } from '../domain/codes';
import type { Evaluation } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { Formats } from '../words/formats';
import type { Words } from '../words/words';
import { accountSummary } from './account-summary';
import { calmCauses, causeTone } from './calm-causes';
import { daysLeftOf } from './deadlines';
import { missingName } from './missing-name';
import { nearestLoss } from './nearest-loss';
import type { PanelModel } from './panel-model';
import type { Summary } from './summary';

export function summaryLine(model: PanelModel, words: Words, formats: Formats): Summary {
  const { evaluation, view } = model;
  const { summary } = words.panel;
  if (view.state === 'loading' && (!evaluation || model.subject === 'account')) {
    return { text: view.slow ? words.panel.readingSlow : words.panel.reading, tone: 'quiet', section: null };
  }
  if (!evaluation) return { text: summary.cannotTellKind, tone: 'quiet', section: 'read' };
  if (evaluation.edition.id === null) return { text: summary.noRules, tone: 'quiet', section: 'rules' };
  if (model.subject === 'account') return accountSummary(model, evaluation, words, formats);
  return (
    found(evaluation, words, formats) ??
    nearestLoss(evaluation, words, formats) ??
    calmCause(evaluation, words, formats) ??
    cannotTell(model, evaluation, words) ??
    benefitsNow(evaluation, words)
  );
}

function found(evaluation: Evaluation, words: Words, formats: Formats): Summary | null {
  const { first } = evaluation.diagnosis;
  if (!first || calmCauses.has(first)) return null;
  if (first === 'benefits-expired') {
    const days = evaluation.clocks.flatMap((clock) => (clock.id === 'benefit-expiry' ? [daysLeftOf(clock)] : []));
    const latest = Math.max(...days.map((left) => left ?? Number.NEGATIVE_INFINITY));
    const text =
      latest < 0 && Number.isFinite(latest)
        ? words.panel.summary.expiredAgo(formats.days(latest))
        : words.causes[first].found;
    return { text, tone: 'warn', section: 'deadlines' };
  }
  return { text: words.causes[first].found, tone: causeTone(first), section: 'diagnosis' };
}

function calmCause(evaluation: Evaluation, words: Words, formats: Formats): Summary | null {
  const { first } = evaluation.diagnosis;
  if (!first) return null;
  if (first === 'not-activated') {
    const count = evaluation.benefits.filter((benefit) => benefit.activation === 'available').length;
    const text = count > 0 ? words.panel.summary.benefitsToActivate(count) : words.causes[first].found;
    return { text, tone: 'good', section: 'benefits' };
  }
  const { until } = evaluation.next;
  const text = until ? words.panel.summary.waitUntil(formats.dayDate(until)) : words.causes[first].found;
  return { text, tone: 'quiet', section: 'diagnosis' };
}

function cannotTell(model: PanelModel, evaluation: Evaluation, words: Words): Summary | null {
  const { kind, live, tier, next } = evaluation;
  const goLive: FactPath[] = live.verdict === 'yes' && live.daysLive === null ? ['offer.liveSince'] : [];
  const tierMissing = tier?.verdict === 'unknown' ? tier.missing : [];
  const [fact] = [...kind.missing, ...live.missing, ...goLive, ...tierMissing];
  const unsettled =
    kind.verdict === 'unknown' || live.verdict === 'unknown' || next.id === 'enter-live-date' || tierMissing.length > 0;
  if (!unsettled && goLive.length === 0) return null;
  const { summary } = words.panel;
  const text = fact ? summary.cannotTell(missingName(fact, words, model)) : summary.cannotTellKind;
  return { text, tone: 'quiet', section: 'read' };
}

function benefitsNow(evaluation: Evaluation, words: Words): Summary {
  const { summary } = words.panel;
  const count = (wanted: BenefitCondition) =>
    evaluation.benefits.filter(({ condition }) => condition === wanted).length;
  const ready = count('eligible');
  if (ready > 0) return { text: summary.benefitsReady(ready), tone: 'good', section: 'benefits' };
  if (count('unknown') > 0) return { text: summary.benefitsOpen(count('unknown')), tone: 'quiet', section: 'benefits' };
  if (count('used') === 0 && count('locked') > 0) {
    return { text: summary.lockedOnly, tone: 'quiet', section: 'benefits' };
  }
  return { text: summary.allSet, tone: 'good', section: 'benefits' };
}
