import type { EvaluatedTier, TierGap } from '../../domain/evaluation';
import { tierLabel } from '../edition-names';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';

/** How much is short of the next tier, per metric: any one of them is enough. */
export function TierGaps({ tier }: { tier: EvaluatedTier }) {
  const { model, words } = useLens();
  if (!tier.next) return null;
  const known = tier.gaps.filter(({ short }) => short !== null);
  const [main, ...others] = known.toSorted((one, other) => share(one) - share(other));
  const next = tierLabel(tier.next, words, model.edition);
  return (
    <div class="gaps">
      {main ? <Gap gap={main} lead={words.panel.tier.toNext(next)} /> : null}
      {others.map((gap) => (
        <Gap key={gap.metric} gap={gap} lead={words.panel.tier.orElse} />
      ))}
      {tier.gaps
        .filter(({ short }) => short === null)
        .map(({ metric }) => (
          <p class="detail" key={metric}>
            {words.panel.tier.notRead(words.metrics[metric])}
          </p>
        ))}
    </div>
  );
}

function Gap({ gap, lead }: { gap: TierGap; lead: string }) {
  const { words, formats } = useLens();
  const write = gap.metric.endsWith('Usd') ? formats.money : formats.number;
  if (gap.short === null || gap.have === null) return null;
  const metric = words.metrics[gap.metric];
  const enough = gap.short === 0;
  return (
    <div class="gap">
      <strong>{enough ? words.panel.tier.enough : possibleText(gap.short, write, words, formats)}</strong>
      <span>
        {enough ? '' : `${lead} `}
        <span class="detail">
          {words.panel.tier.gap(possibleText(gap.have, write, words, formats), write(gap.need), metric)}
        </span>
      </span>
    </div>
  );
}

/** How near a metric is to its threshold, as a share still missing. */
function share({ short, need }: TierGap): number {
  return typeof short === 'number' ? short / need : 1;
}
