import type { Case } from '../domain/case';
import type { Evaluation } from '../domain/evaluation';
import { bundledEditions } from './editions/bundled';
import { createEngine } from './engine';

const bundled = createEngine(bundledEditions);

/**
 * Judges one case by the editions that ship with the product. Total on every valid case, pure and deterministic: "today" is
 * the case's `asOf`. A case must have passed the case schema; an edition id that is not known counts as not asked for.
 */
export function evaluate(input: Case): Evaluation {
  return bundled.evaluate(input);
}

/** The editions that ship, compiled, oldest first. */
export const compiledEditions = bundled.editions;
