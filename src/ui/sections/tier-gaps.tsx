import type { EvaluatedTier, TierGap } from '../../domain/evaluation';
import { metricText } from '../../words/code-texts';
import { tierLabel } from '../edition-names';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';

/** How much is short of the next tier, per metric: any one of them is enough. */
export function TierGaps({ tier }: { tier: EvaluatedTier }) {
  const { model, words } = useLens();
  if (!tier.next) return null;
  const next = tierLabel(tier.next, words, model.edition);
  const known = tier.gaps.filter(({ short }) => short !== null).toSorted((one, other) => share(one) - share(other));
  const open = tier.gaps.filter(({ short }) => short === null);
  return (
    <ul class="gaps">
      {known.map((gap, position) => (
        <Gap key={gap.metric} gap={gap} next={next} isFirst={position === 0} />
      ))}
      {open.map(({ metric }) => (
        <li class="detail" key={metric}>
          {words.panel.tier.notRead(metricText(metric, words))}
        </li>
      ))}
    </ul>
  );
}

function Gap({ gap, next, isFirst }: { gap: TierGap; next: string; isFirst: boolean }) {
  const { words, formats } = useLens();
  const { tier } = words.panel;
  const write = gap.metric.endsWith('Usd') ? formats.money : formats.number;
  if (gap.short === null || gap.have === null) return null;
  const [have, short] = [gap.have, gap.short].map((amount) => possibleText(amount, write, words, formats));
  const need = write(gap.need);
  const metric = metricText(gap.metric, words);
  if (!isFirst) return <li class="detail">{tier.orMore(short ?? '', metric, have ?? '', need)}</li>;
  const enough = gap.short === 0;
  return (
    <li>
      <p>
        <strong>{enough ? have : short}</strong> {enough ? tier.reaches(need, next) : tier.toNext(next)}
      </p>
      <p class="detail">{tier.gap(have ?? '', need, metric)}</p>
    </li>
  );
}

/** How near a metric is to its threshold, as a share still missing. */
function share({ short, need }: TierGap): number {
  return typeof short === 'number' ? short / need : 1;
}
