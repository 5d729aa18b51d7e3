import type { Verdict } from '../domain/codes';
import type { TraceNode } from '../domain/evaluation';
import { requirementText } from '../words/code-texts';
import { sentenceStart } from '../words/sentence-start';
import { FactLines } from './fact-lines';
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

/** The conditions of a benefit, each with its own answer and the facts behind it. */
export function ConditionLines({ parts }: { parts: TraceNode[] }) {
  const { words } = useLens();
  const verdicts = { yes: words.values.yes, no: words.values.no, unknown: words.conditions.unknown };
  return (
    <ul class="conditions">
      {parts.map(({ id, verdict, facts }) => {
        const look = verdict === 'yes' || verdict === 'no' ? verdict : 'unknown';
        return (
          <li key={id}>
            <span class={looks[look].tone}>
              <Icon name={looks[look].icon} />
            </span>
            <div>
              {sentenceStart(requirementText(id, words))}
              {words.panel.colon}
              {verdicts[look]}
              <FactLines facts={facts} withUnread={look === 'unknown'} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
