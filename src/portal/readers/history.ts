import { readGrids } from '../label-text/read-grid';
import { phraseIn } from '../label-text/word-index';
import { type DateRead, readDate } from '../values/calendar-date';
import { textOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import type { Findings, Where } from './findings';
import { notePartial } from './list-extent';
import { type FactReader, isBesidePage, isInNavigation, type Look, whereAt } from './look';

type Column = 'event' | 'when' | 'who';

const columns = [
  { key: 'event', titles: ['history.event'], plausible: (text: string) => text !== '' },
  {
    key: 'when',
    titles: ['history.when'],
    plausible: (text: string) => text === '' || readDate(text, 'month-first') !== null,
  },
  { key: 'who', titles: ['history.who'] },
] as const;

interface Event {
  text: string;
  when: DateRead | null;
  where: Where;
}

/** When the offer went live and when its distribution was stopped: sign-offs and stops of the whole offer, as UTC days. */
export const history: readonly FactReader[] = [
  {
    facts: ['offer.publishedOn', 'offer.liveSince', 'offer.stoppedOn'],
    read: (look, findings) => {
      const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['event', 'when']).filter(
        ({ grid }) => !isBesidePage(grid.node),
      );
      const events =
        grids.length > 0
          ? grids.flatMap((grid) =>
              grid.rows.flatMap((row) => eventOfRow(look, row.cells.get('event'), row.cells.get('when')) ?? []),
            )
          : feedEvents(look);
      const partial = notePartial(look, findings, grids);
      putDates(
        findings,
        'publishedOn',
        events.filter((event) => phraseIn(event.text, 'signOff') !== null),
        partial,
      );
      putDates(
        findings,
        'stoppedOn',
        events.filter((event) => phraseIn(event.text, 'stopOffer') !== null),
        partial,
      );
    },
  },
];

interface Cell {
  node: VisibleNode;
  label: string;
  labelNode: VisibleNode;
}

function eventOfRow(look: Look, event: Cell | undefined, when: Cell | undefined): Event | null {
  if (event === undefined) return null;
  const text = textOf(look.sight, event.node);
  return {
    text,
    when: when === undefined ? null : readDate(textOf(look.sight, when.node), look.dateOrder, when.label),
    where: whereAt(look, event.labelNode, when?.label ?? event.label),
  };
}

/** Events as a feed: each in a box of its own that holds one date. */
function feedEvents(look: Look): Event[] {
  return look.sight.runs.flatMap((run) => {
    if (run.onButton || isBesidePage(run.node) || isInNavigation(run.node)) return [];
    if (phraseIn(run.text, 'signOff') === null && phraseIn(run.text, 'stopOffer') === null) return [];
    const dates = datesAround(look, run.node);
    return dates === null ? [] : [{ text: run.text, when: dates, where: whereAt(look, run.node, run.text) }];
  });
}

function datesAround(look: Look, node: VisibleNode): DateRead | null {
  for (let box = node.parent, up = 0; box !== null && up < 5; box = box.parent, up += 1) {
    const dates = look.sight.runs
      .slice(box.firstRun, box.endRun)
      .flatMap((run) => readDate(run.text, look.dateOrder) ?? []);
    if (dates.length === 1) return dates[0] ?? null;
    if (dates.length > 1) return null;
  }
  return null;
}

function putDates(
  findings: Findings,
  key: 'publishedOn' | 'stoppedOn',
  events: readonly Event[],
  partial: boolean,
): void {
  const [first] = events;
  if (first === undefined) return;
  const days: string[] = [];
  for (const { when, text } of events) {
    if (when !== null && 'date' in when) days.push(when.date);
    else
      findings.problem(`offer.${key}`, `the date of "${text}" can be read in two ways or not at all`, when?.candidates);
  }
  // One unreadable date leaves the list, and which day was the first, open.
  if (days.length < events.length) return;
  const sorted = [...new Set(days)].sort();
  findings.offer(key, sorted, first.where);
  const earliest = sorted[0];
  if (key === 'publishedOn' && earliest !== undefined && !partial) findings.offer('liveSince', earliest, first.where);
}
