import type { PlainFact, PlainValue } from './plain-facts';

/** A benefit's condition in no engine's own language. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** Not known where the inner condition holds, whatever else was read: the edition's table has an empty cell there. */
  | { unpublishedWhere: Condition }
  | Comparison;

export type Comparison =
  | { fact: PlainFact; is: PlainValue }
  | { fact: PlainFact; in: string[] }
  | { fact: PlainFact; atLeast: number };

export interface ExportedBenefit {
  id: string;
  condition: Condition;
}

/** How an engine with two values writes the parts of a condition. */
export interface Writer<Written> {
  all: (parts: Written[]) => Written;
  any: (parts: Written[]) => Written;
  not: (part: Written) => Written;
  constant: (value: boolean) => Written;
  /** Whether the fact was read and satisfies the comparison. */
  surely: (comparison: Comparison) => Written;
  /** Whether the fact satisfies the comparison or was not read. */
  perhaps: (comparison: Comparison) => Written;
}

/**
 * One of the two formulas that together give an engine with two values a third: yes where `must` holds, no where `may` does
 * not, else unknown. A negation swaps them.
 */
export function writeAs<Written>(mode: 'must' | 'may', condition: Condition, writer: Writer<Written>): Written {
  const write = (part: Condition): Written => writeAs(mode, part, writer);
  if ('all' in condition) return writer.all(condition.all.map(write));
  if ('any' in condition) return writer.any(condition.any.map(write));
  if ('not' in condition) return writer.not(writeAs(mode === 'must' ? 'may' : 'must', condition.not, writer));
  if ('unpublishedWhere' in condition) {
    return mode === 'may' ? writer.constant(true) : writer.not(write(condition.unpublishedWhere));
  }
  return mode === 'must' ? writer.surely(condition) : writer.perhaps(condition);
}
