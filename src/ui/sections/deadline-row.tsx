import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Deadline, daysLeftOf } from '../deadlines';
import { useLens } from '../lens-context';
import { possibleText } from '../possible-text';

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
  const { model, words, formats } = useLens();
  const [shown, show] = useState(false);
  const id = useId();
  const { clock, ownCount } = deadline;
  const { panel } = words;
  const left = daysLeftOf(clock);
  const open = model.expanded === 'all' || shown;
  const date = clock.due ? possibleText(clock.due, formats.dayDate, words, formats) : words.conditions.unknown;
  const pageDate = ownCount && clock.due && ownCount.due;
  return (
    <li class={`due ${clock.state}`}>
      <span class={`days ${clock.state !== 'over' && left !== null && left <= 14 ? 'warn' : ''}`}>
        {clock.state === 'over' || left === null ? '–' : formats.number(left)}
        <small>{clock.state === 'over' || left === null ? '' : panel.deadline.dayUnit(left)}</small>
      </span>
      <div class="what">
        <div class="name">{title}</div>
        <div class="detail">
          {date}
          {clock.state === 'over' && left !== null ? panel.comma + panel.deadline.expiredAgo(formats.days(left)) : ''}
          {clock.state === 'last-day' ? panel.comma + panel.deadline.lastDay : ''}
          {panel.comma}
          {basis()}{' '}
          <button
            type="button"
            class="why"
            aria-expanded={open}
            aria-controls={id}
            aria-label={panel.proofOf(title)}
            onClick={() => show(!open)}
          >
            {panel.why}
          </button>
        </div>
        {pageDate ? (
          <div class="detail">
            {words.notices['page-date-differs']({
              dates: [pageDate, clock.due].length ? [dateOf(clock.due), dateOf(ownCount.due)] : [],
            })}
          </div>
        ) : null}
        <div class="proof" id={id} hidden={!open}>
          {open ? proof : null}
        </div>
      </div>
    </li>
  );

  function dateOf(due: typeof clock.due): string {
    return due ? possibleText(due, formats.date, words, formats) : words.conditions.unknown;
  }

  function basis(): string {
    if (clock.basis === 'page') return panel.deadline.shownBy;
    if (clock.basis === 'manual') return panel.deadline.byHand;
    return clock.starts ? panel.deadline.countedFrom(dateOf(clock.starts)) : panel.deadline.byRule;
  }
}
