import type { ComponentChildren } from 'preact';
import type { ClockId } from '../../domain/codes';
import type { EvaluatedClock } from '../../domain/evaluation';
import { type Deadline, daysLeftOf } from '../deadlines';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';
import { useProofToggle } from '../proof-toggle';

const urgentDays = 14;

/** One deadline: the days left, large, then what ends, on which day, and who says so. */
export function DeadlineRow({
  deadline,
  title,
  proof,
}: {
  deadline: Deadline;
  title: string;
  proof: ComponentChildren;
}) {
  const { words, formats } = useLens();
  const { button, block } = useProofToggle(title, proof);
  const { clock, ownCount } = deadline;
  const { panel } = words;
  const left = daysLeftOf(clock);
  const counts = left !== null && (clock.state === 'running' || clock.state === 'last-day');
  const parts = [
    clock.due ? possibleText(clock.due, formats.dayDate, words, formats) : words.conditions.unknown,
    clock.state === 'over' && left !== null ? overText(clock.id, formats.days(left)) : '',
    clock.state === 'last-day' ? panel.deadline.lastDay : '',
    ownCount ? '' : basisText(clock),
  ].filter((part) => part !== '');
  return (
    <li class="due">
      <span class={`days ${counts && left <= urgentDays ? 'warn' : ''}`}>
        {counts ? formats.number(left) : '–'}
        {counts ? <small>{panel.deadline.dayUnit(left)}</small> : null}
      </span>
      <div class="what">
        <div class="name">{title}</div>
        <div class="detail">
          {parts.join(panel.comma)} {button}
        </div>
        {ownCount ? (
          <div class="detail">
            {words.notices['page-date-differs']({ dates: [dateText(clock.due), dateText(ownCount.due)] })}
          </div>
        ) : null}
        {block}
      </div>
    </li>
  );

  function overText(id: ClockId, days: string): string {
    return id === 'silence' || id === 'answer' ? panel.deadline.overBy(days) : panel.deadline.expiredAgo(days);
  }

  function dateText(due: EvaluatedClock['due']): string {
    return due ? possibleText(due, formats.date, words, formats) : words.conditions.unknown;
  }

  function basisText({ basis, starts }: EvaluatedClock): string {
    if (basis === 'page') return panel.deadline.shownBy;
    if (basis === 'manual') return panel.deadline.byHand;
    return starts ? panel.deadline.countedFrom(dateText(starts)) : panel.deadline.byRule;
  }
}
