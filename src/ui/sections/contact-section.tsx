import type { EvaluatedCheck } from '../../domain/evaluation';
import { checkText } from '../../words/code-texts';
import { evidenceText } from '../evidence-text';
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
  advice: { icon: 'warning', tone: 'warn' },
  unknown: { icon: 'question', tone: 'quiet' },
  pass: { icon: 'pass', tone: 'good' },
};
const order: readonly EvaluatedCheck['result'][] = ['fail', 'advice', 'unknown', 'pass'];

export function ContactSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words } = useLens();
  const checks = model.evaluation?.contact ?? [];
  const count = (result: EvaluatedCheck['result']) => checks.filter((check) => check.result === result).length;
  const { checksPass, checksFail, checksAdvice, checksUnknown, none } = words.panel.counts;
  const parts = [
    count('fail') > 0 ? checksFail(count('fail'), checks.length) : '',
    count('advice') > 0 ? checksAdvice(count('advice')) : '',
    count('unknown') > 0 ? checksUnknown(count('unknown')) : '',
  ].filter((part) => part !== '');
  const allPass = parts.length === 0 && checks.length > 0;
  const answer = allPass ? checksPass(checks.length) : parts.join(' · ') || none;
  const tone = count('fail') > 0 ? 'bad' : allPass ? 'good' : undefined;
  return (
    <Section id="contact" answer={answer} tone={tone} openAtFirst={openAtFirst}>
      <ul class="rows">
        {checks
          .toSorted((one, other) => order.indexOf(one.result) - order.indexOf(other.result))
          .map((check) => (
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
  const { rule, result } = words.panel;
  const name = checkText(check.id, check.result, words);
  const limit = model.edition?.contactLimit;
  const limitRule = limit
    ? rule.contacts(formats.number(limit.least), limit.most === null ? null : formats.number(limit.most))
    : '';
  const rules = check.id === 'count' && limitRule !== '' ? [limitRule, rule.checks.count] : [rule.checks[check.id]];
  const needsStep = check.result === 'fail' || check.result === 'advice';
  return (
    <Row
      icon={looks[check.result].icon}
      tone={looks[check.result].tone}
      title={name}
      name={name}
      end={result.checks[check.result]}
      detail={needsStep && check.next ? actionText(check.next, lens) : evidenceText(check.evidence, lens)}
      proof={<Proof id={`contact/${check.id}`} rules={rules} facts={check.evidence} />}
    />
  );
}
