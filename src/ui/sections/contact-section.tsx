import type { EvaluatedCheck } from '../../domain/evaluation';
import type { IconName } from '../icon';
import { useLens } from '../lens-context';
import { Proof } from '../proof';
import { Row } from '../row';
import { Section } from '../section';
import { actionText } from '../step-text';
import type { Tone } from '../tone';
import { SectionNotices } from './section-notices';

const looks: Record<EvaluatedCheck['result'], { icon: IconName; tone: Tone }> = {
  fail: { icon: 'fail', tone: 'bad' },
  unknown: { icon: 'question', tone: 'quiet' },
  advice: { icon: 'warning', tone: 'warn' },
  pass: { icon: 'pass', tone: 'good' },
};
const order: readonly EvaluatedCheck['result'][] = ['fail', 'advice', 'unknown', 'pass'];

export function ContactSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words } = useLens();
  const checks = model.evaluation?.contact ?? [];
  const count = (result: EvaluatedCheck['result']) => checks.filter((check) => check.result === result).length;
  const { counts } = words.panel;
  const parts = [
    count('fail') > 0 ? counts.checksFail(count('fail')) : '',
    count('advice') > 0 ? counts.checksAdvice(count('advice')) : '',
    count('unknown') > 0 ? counts.checksUnknown(count('unknown')) : '',
  ].filter((part) => part !== '');
  const allPass = parts.length === 0 && checks.length > 0;
  const answer = allPass ? counts.checksPass(checks.length) : parts.join(' · ');
  const sorted = [...checks].sort((one, other) => order.indexOf(one.result) - order.indexOf(other.result));
  return (
    <Section
      id="contact"
      answer={answer}
      tone={count('fail') > 0 ? 'bad' : allPass ? 'good' : undefined}
      openAtFirst={openAtFirst}
    >
      <ul class="rows">
        {sorted.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
      <SectionNotices place="contact" />
    </Section>
  );
}

function CheckRow({ check }: { check: EvaluatedCheck }) {
  const lens = useLens();
  const { words, formats, model } = lens;
  const { passes, fails, advice, notKnown } = words.panel.result;
  const ends = { pass: passes, fail: fails, advice, unknown: notKnown };
  const name = words.checks[check.id][check.result];
  const limit = model.edition?.contactLimit;
  const rules =
    check.id === 'count' && limit
      ? [
          words.panel.rule.contacts(
            formats.number(limit.least),
            limit.most === null ? null : formats.number(limit.most),
          ),
        ]
      : [];
  return (
    <Row
      icon={looks[check.result].icon}
      tone={looks[check.result].tone}
      title={name}
      name={name}
      end={ends[check.result]}
      endTone={looks[check.result].tone}
      detail={check.result === 'pass' || !check.next ? undefined : actionText(check.next, lens)}
      proof={
        <Proof
          id={`contact/${check.id}`}
          rules={[...rules, words.panel.rule.checks[check.id]]}
          facts={check.evidence}
        />
      }
    />
  );
}
