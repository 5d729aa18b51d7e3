import type { Verdict } from '../domain/codes';
import type { TraceNode } from '../domain/evaluation';
import { requirementText } from '../words/code-texts';
import { Icon, type IconName } from './icon';
import { useLens } from './lens-context';
import type { Tone } from './tone';

const looks: Record<Verdict, { icon: IconName; tone: Tone }> = {
  yes: { icon: 'pass', tone: 'good' },
  no: { icon: 'fail', tone: 'bad' },
  unknown: { icon: 'question', tone: 'quiet' },
};

/** A condition that holds only because its fact was not read proves nothing, so it is not said. */
export function isProven({ verdict, facts }: TraceNode): boolean {
  return verdict !== 'yes' || facts.some(({ value }) => value !== undefined && value !== null);
}

/** The conditions of a benefit, each with its own answer. */
export function ConditionLines({ parts }: { parts: TraceNode[] }) {
  const { words } = useLens();
  if (parts.length === 0) return null;
  const verdicts = { yes: words.values.yes, no: words.values.no, unknown: words.conditions.unknown };
  return (
    <ul class="conditions">
      {parts.map(({ id, verdict }) => {
        const look = verdict === 'yes' || verdict === 'no' ? verdict : 'unknown';
        return (
          <li key={id}>
            <span class={looks[look].tone}>
              <Icon name={looks[look].icon} />
            </span>
            <span>
              {requirementText(id, words)}
              {words.panel.colon}
              {verdicts[look]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
