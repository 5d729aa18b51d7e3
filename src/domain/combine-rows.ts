import type { CivilDate } from './civil-date';
import { combineFacts, currentOf, type Told } from './combine-facts';
import type { Place, SourcedValue } from './fact';
import { sameValue } from './possible-values';

/** A list of things of one kind (plans, contacts, benefits) as one page showed it. */
export interface ToldRows<Row extends object> {
  rows: readonly Row[];
  /** Filtered, paged, or about one thing only: what it does not show may still exist. */
  partial: boolean;
  by: string;
  readAt: string;
  /** Where the list stood, and where one fact of one row did. */
  place: Place;
  placeOf: (row: number, fact: string) => Place;
}

export interface RowRules<Row extends object> {
  path: string;
  /** Whether two rows are about the same thing. */
  same: (one: Row, other: Row) => boolean;
  /** Whether a part of the list can be judged without the rest: nothing that is not shown could change what it says. */
  speaksForItself: (rows: readonly Row[]) => boolean;
  /** What whole lists of different pages that name different things mean: either list, or that each shows a part. */
  differing: 'either' | 'each-a-part';
  /** Names of members that are no facts but part of the row itself. */
  plain: readonly (keyof Row & string)[];
}

/** The rows of several pages as one list; where whole lists name different things, the list is one of several. */
export function combineRows<Row extends object>(
  told: readonly ToldRows<Row>[],
  rules: RowRules<Row>,
  today: CivilDate,
): SourcedValue<Row[]> | undefined {
  const current = currentOf(told, today);
  const whole = current.filter(({ partial }) => !partial);
  const parts = current.filter(({ partial }) => partial);
  const [newest] = current;
  if (newest === undefined) return undefined;
  const lists = whole.length > 0 ? distinctLists(whole, rules) : [parts];
  if (whole.length === 0 && !rules.speaksForItself(parts.flatMap(({ rows }) => rows))) return undefined;
  const [first = [], ...others] = lists.map((list) => mergedRows(list, [...whole, ...parts], rules, today));
  const { readAt, place } = newest;
  return { value: others.length === 0 ? first : { oneOf: [first, ...others] }, source: 'page', readAt, place };
}

/** Groups whole lists by the things that they name. */
function distinctLists<Row extends object>(lists: readonly ToldRows<Row>[], rules: RowRules<Row>): ToldRows<Row>[][] {
  if (rules.differing === 'each-a-part') return [[...lists]];
  const groups: ToldRows<Row>[][] = [];
  for (const list of lists) {
    const group = groups.find(([one]) => one !== undefined && namesTheSame(one.rows, list.rows, rules));
    if (group === undefined) groups.push([list]);
    else group.push(list);
  }
  return groups;
}

function namesTheSame<Row extends object>(
  one: readonly Row[],
  other: readonly Row[],
  { same }: RowRules<Row>,
): boolean {
  const covers = (rows: readonly Row[], by: readonly Row[]) => rows.every((row) => by.some((mate) => same(row, mate)));
  return covers(one, other) && covers(other, one);
}

/** Every thing that the lists name, with what all pages say of it. */
function mergedRows<Row extends object>(
  lists: readonly ToldRows<Row>[],
  all: readonly ToldRows<Row>[],
  rules: RowRules<Row>,
  today: CivilDate,
): Row[] {
  const named: Row[] = [];
  for (const row of lists.flatMap(({ rows }) => rows)) {
    if (!named.some((other) => rules.same(row, other) || sameValue(row, other))) named.push(row);
  }
  return named.map((row) => {
    const told = all.flatMap((list) => {
      // A row that could mean two things says nothing of either.
      const mates = [...list.rows.entries()].filter(
        ([, mate]) => rules.same(row, mate) && named.filter((other) => rules.same(other, mate)).length === 1,
      );
      const [mate] = mates;
      return mates.length === 1 && mate !== undefined ? [toldRow(mate, list, rules)] : [];
    });
    return { ...row, ...combineFacts(told, rules.path, today) };
  });
}

function toldRow<Row extends object>(
  [index, row]: [number, Row],
  list: ToldRows<Row>,
  { path, plain }: RowRules<Row>,
): Told<Partial<Row>> {
  const facts = { ...row };
  for (const name of plain) delete facts[name];
  const place = (fact: string) => list.placeOf(index, fact.slice(path.length + 1));
  return { facts, source: 'page', by: list.by, readAt: () => list.readAt, place };
}
