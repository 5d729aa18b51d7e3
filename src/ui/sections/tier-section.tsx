import type { EvaluatedTier, TierGap } from '../../domain/evaluation';
import { tierLabel } from '../edition-names';
import { factName } from '../fact-name';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';
import { Proof } from '../proof';
import { Section } from '../section';
import { tierNotes } from '../tier-notes';
import { SectionNotices } from './section-notices';
import { TierLadder } from './tier-ladder';

export function TierSection({ tier, openAtFirst }: { tier: EvaluatedTier; openAtFirst: boolean }) {
  const lens = useLens();
  const { model, words, formats } = lens;
  const label = (id: string) => tierLabel(id, words, model.edition);
  const { counts } = words.panel;
  const answer =
    tier.verdict === 'unknown'
      ? counts.tierOneOf(
          tier.possible.length > 0
            ? formats.or(tier.possible.map(label))
            : tier.missing.map((fact) => factName(fact, words, model.edition)).join(', '),
        )
      : tier.current && tier.next
        ? counts.tierNext(label(tier.current), label(tier.next))
        : tier.current
          ? counts.tierTop(label(tier.current))
          : words.conditions.unknown;
  return (
    <Section id="tier" answer={answer} openAtFirst={openAtFirst}>
      <TierLadder tier={tier} />
      {tier.gaps.map((gap) => (
        <Gap key={gap.metric} gap={gap} next={tier.next ? label(tier.next) : ''} />
      ))}
      {tierNotes(tier, lens).map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      <SectionNotices place="tier" />
      <div class="proof">
        <Proof id="tier" />
      </div>
    </Section>
  );
}

function Gap({ gap, next }: { gap: TierGap; next: string }) {
  const { words, formats } = useLens();
  const write = gap.metric.endsWith('Usd') ? formats.money : formats.number;
  const metric = words.metrics[gap.metric];
  if (gap.short === null || gap.have === null) return <p class="gap">{words.panel.tier.notRead(metric)}</p>;
  return (
    <p class="gap">
      <strong>{possibleText(gap.short, write, words, formats)}</strong>{' '}
      <span>
        {words.panel.tier.short(
          next,
          words.panel.tier.gap(possibleText(gap.have, write, words, formats), write(gap.need), metric),
        )}
      </span>
    </p>
  );
}
