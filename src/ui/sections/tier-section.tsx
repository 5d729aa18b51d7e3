import type { EvaluatedTier } from '../../domain/evaluation';
import { tierLabel } from '../edition-names';
import { factName } from '../fact-name';
import { type Lens, useLens } from '../lens-context';
import { missingName } from '../missing-name';
import { Proof } from '../proof';
import { useProofToggle } from '../proof-toggle';
import { Section } from '../section';
import { tierNotes } from '../tier-notes';
import { SectionNotices } from './section-notices';
import { TierGaps } from './tier-gaps';
import { TierLadder } from './tier-ladder';

export function TierSection({ tier, openAtFirst }: { tier: EvaluatedTier; openAtFirst: boolean }) {
  const lens = useLens();
  const name = lens.words.panel.sections.tier;
  const { button, block } = useProofToggle(name, <Proof id="tier" rules={thresholdLines(tier, lens)} />);
  return (
    <Section id="tier" answer={answerOf(tier, lens)} openAtFirst={openAtFirst}>
      <TierLadder tier={tier} />
      {tier.verdict === 'unknown' ? null : <TierGaps tier={tier} />}
      <div class="detail notes">
        {tierNotes(tier, lens).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {button}
      </div>
      {block}
      {tier.verdict === 'unknown' ? <TierGaps tier={tier} /> : null}
      <SectionNotices place="tier" />
    </Section>
  );
}

/** `$25K, next $100K`, or what is possible while it is not known. */
function answerOf(tier: EvaluatedTier, { words, formats, model }: Lens): string {
  const label = (id: string) => tierLabel(id, words, model.edition);
  const { counts } = words.panel;
  if (tier.verdict === 'unknown') {
    const [fact] = tier.missing;
    return tier.possible.length > 1 && tier.possible.length < 4
      ? formats.or(tier.possible.map(label))
      : fact
        ? counts.tierOpen(missingName(fact, words, model))
        : words.conditions.unknown;
  }
  if (!tier.current) return words.conditions.unknown;
  return tier.next ? counts.tierNext(label(tier.current), label(tier.next)) : counts.tierTop(label(tier.current));
}

/** The rungs with their thresholds, as the proof of where one stands. */
function thresholdLines(tier: EvaluatedTier, { words, formats, model }: Lens): string[] {
  return (model.edition?.tiers ?? [])
    .filter(({ id }) => id === tier.current || id === tier.next)
    .map(({ label, thresholds, needsDesignation }) => {
      const needs = Object.entries(thresholds).map(([metric, need]) => {
        const written = metric.endsWith('Usd') ? formats.money(need) : formats.number(need);
        return words.panel.tier.need(written, factName(`sales.${metric}`, words, model));
      });
      const name = words.language === 'zh-CN' ? label.zh : label.en;
      return (
        name +
        words.panel.colon +
        formats.or(needs) +
        (needsDesignation ? words.panel.comma + words.panel.tier.designationMark : '')
      );
    });
}
