import type { EvaluatedCause } from '../../domain/evaluation';
import { clockRules } from '../clock-rules';
import type { IconName } from '../icon';
import { useLens } from '../lens-context';
import { MissingFacts } from '../missing-facts';
import { Proof } from '../proof';
import { Row } from '../row';
import { Section } from '../section';
import { actionText } from '../step-text';
import type { Tone } from '../tone';

const looks: Record<EvaluatedCause['result'], { icon: IconName; tone: Tone }> = {
  fail: { icon: 'fail', tone: 'bad' },
  unknown: { icon: 'question', tone: 'quiet' },
  pass: { icon: 'pass', tone: 'good' },
};

/** Each cause in the order in which they are ruled out; those that are there come first, each with its own step. */
export function DiagnosisSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words } = useLens();
  const causes = model.evaluation?.diagnosis.causes ?? [];
  const of = (result: EvaluatedCause['result']) => causes.filter((cause) => cause.result === result);
  const { counts } = words.panel;
  const found = of('fail').length;
  const open = of('unknown').length;
  const answer = [found > 0 ? counts.causeFound(found) : counts.noCause, open > 0 ? counts.causesUnknown(open) : '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Section id="diagnosis" answer={answer} tone={found > 0 ? 'bad' : undefined} openAtFirst={openAtFirst}>
      <ul class="rows">
        {[...of('fail'), ...of('unknown'), ...of('pass')].map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ul>
    </Section>
  );
}

function CauseRow({ cause }: { cause: EvaluatedCause }) {
  const lens = useLens();
  const { words, model } = lens;
  const said = words.causes[cause.id];
  const { found, ruledOut, notKnown } = words.panel.result;
  const says = { fail: said.found, pass: said.ruledOut, unknown: said.unknown };
  const ends = { fail: found, pass: ruledOut, unknown: notKnown };
  const silence = model.evaluation?.clocks.find(
    (clock) => clock.id === (cause.id.startsWith('activation') ? 'answer' : 'silence'),
  );
  const timed = /waiting|message|owner|activation-/.test(cause.id) && silence ? clockRules(silence, lens) : [];
  return (
    <Row
      icon={looks[cause.result].icon}
      tone={looks[cause.result].tone}
      title={says[cause.result]}
      name={says[cause.result]}
      end={ends[cause.result]}
      endTone={looks[cause.result].tone}
      detail={
        cause.result === 'fail' && cause.next ? (
          actionText(cause.next, lens)
        ) : cause.result === 'unknown' ? (
          <MissingFacts facts={cause.missing} />
        ) : undefined
      }
      proof={<Proof id={`cause/${cause.id}`} rules={timed} facts={cause.evidence} />}
    />
  );
}
