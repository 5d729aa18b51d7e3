import type { EvaluatedClock } from '../../domain/evaluation';
import { clockRules } from '../clock-rules';
import { type Deadline, daysLeftOf, deadlinesOf, isSeatsDate } from '../deadlines';
import { benefitName } from '../edition-names';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';
import { Proof } from '../proof';
import { Section } from '../section';
import { DeadlineRow } from './deadline-row';

export function DeadlinesSection({ openAtFirst }: { openAtFirst: boolean }) {
  const lens = useLens();
  const { model, words, formats } = lens;
  const deadlines = model.evaluation ? deadlinesOf(model.evaluation) : [];
  const open = deadlines.find(({ clock }) => clock.state === 'running' || clock.state === 'last-day');
  const over = deadlines.find(({ clock }) => clock.state === 'over' && clock.id !== 'silence' && clock.id !== 'answer');
  const due = (clock: EvaluatedClock) =>
    clock.due ? possibleText(clock.due, formats.dayDate, words, formats) : words.conditions.unknown;
  const { counts } = words.panel;
  const answer = open
    ? counts.nextDeadline(due(open.clock))
    : over
      ? counts.lastDeadline(due(over.clock))
      : counts.noDeadline;
  const left = open ? daysLeftOf(open.clock) : null;
  return (
    <Section
      id="deadlines"
      answer={answer}
      tone={left !== null && left <= 14 ? 'warn' : undefined}
      openAtFirst={openAtFirst}
    >
      {deadlines.length === 0 ? <p class="note">{words.panel.deadline.none}</p> : null}
      <ul class="rows">
        {deadlines.map((deadline) => (
          <DeadlineRow
            key={`${deadline.clock.id} ${JSON.stringify(deadline.clock.due)}`}
            deadline={deadline}
            title={titleOf(deadline)}
            proof={<Proof id={`clock/${deadline.clock.id}`} rules={clockRules(deadline.clock, lens)} />}
          />
        ))}
      </ul>
    </Section>
  );

  function titleOf({ clock, benefitIds }: Deadline): string {
    const seats = model.evaluation && isSeatsDate(clock, model.evaluation);
    const name = seats ? words.panel.deadline.seats : words.clocks[clock.id];
    return benefitIds.length > 0
      ? words.panel.deadline.of(name, formats.and(benefitIds.map((id) => benefitName(id, words, model.edition))))
      : name;
  }
}
