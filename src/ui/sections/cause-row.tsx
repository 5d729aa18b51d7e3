import type { EvaluatedCause } from '../../domain/evaluation';
import type { Cause } from '../../domain/reason-codes';
import { causeText } from '../../words/code-texts';
import { causeTone } from '../calm-causes';
import { clockRules, silenceRules } from '../clock-rules';
import { evidenceText } from '../evidence-text';
import type { IconName } from '../icon';
import { type Lens, useLens } from '../lens-context';
import { MissingFacts } from '../missing-facts';
import { Proof } from '../proof';
import { Row } from '../row';
import { actionText } from '../step-text';
import type { Tone } from '../tone';

const looks: Record<EvaluatedCause['result'], { icon: IconName; tone: Tone }> = {
  fail: { icon: 'fail', tone: 'bad' },
  unknown: { icon: 'question', tone: 'quiet' },
  pass: { icon: 'pass', tone: 'good' },
};
/** That facts are missing is no finding about the offer, though the rules count it as present. */
export function isFound({ id, result }: EvaluatedCause): boolean {
  return result === 'fail' && id !== 'insufficient-facts';
}

const waiting: { icon: IconName; tone: Tone } = { icon: 'dot', tone: 'quiet' };
const ofSilence: ReadonlySet<Cause> = new Set<Cause>([
  'waiting-time',
  'no-message-check-owner',
  'owner-unknown',
  'owner-left',
]);
const ofAnswer: ReadonlySet<Cause> = new Set<Cause>(['activation-pending', 'activation-overdue']);

export function CauseRow({ cause }: { cause: EvaluatedCause }) {
  const lens = useLens();
  const { words } = lens;
  const result = cause.result === 'fail' && !isFound(cause) ? 'unknown' : cause.result;
  const name = causeText(cause.id, cause.result, words);
  const look = result === 'fail' && causeTone(cause.id) === 'quiet' ? waiting : looks[result];
  const steps = cause.result === 'fail' && cause.next ? actionText(cause.next, lens, cause.id) : '';
  return (
    <Row
      icon={look.icon}
      tone={look.tone}
      title={name}
      name={name}
      end={words.panel.result.causes[result]}
      detail={
        result === 'unknown' ? (
          <MissingFacts facts={cause.missing} />
        ) : (
          [steps, evidenceText(cause.evidence, lens)].filter((part) => part !== '').join(' ')
        )
      }
      proof={<Proof id={`cause/${cause.id}`} rules={timeRules(cause.id, lens)} facts={cause.evidence} />}
    />
  );
}

/** How long is normal, for the causes that are about time. */
function timeRules(id: Cause, lens: Lens): string[] {
  if (ofSilence.has(id)) return silenceRules(lens);
  const answer = lens.model.evaluation?.clocks.find((clock) => clock.id === 'answer');
  return ofAnswer.has(id) && answer ? clockRules(answer, lens) : [];
}
