import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/domain/codes';
import { verdicts } from '../../../src/domain/codes';
import type { TraceNode } from '../../../src/domain/evaluation';
import { bundledSources } from '../../../src/rules/editions/bundled';
import { evaluate } from '../../../src/rules/evaluate';
import { all } from '../../../src/rules/kleene';
import { arbitraryCase } from './arbitrary-case';
import { propertyRuns } from './property-runs';

describe('any case that the schema accepts', () => {
  test('is judged, twice alike, and left as it was', () => {
    fc.assert(
      fc.property(arbitraryCase(), (input) => {
        const before = structuredClone(input);
        const first = evaluate(input);
        expect(evaluate(structuredClone(input))).toEqual(first);
        expect(input).toEqual(before);
      }),
      propertyRuns,
    );
  });

  test('has a proof in which every step names a source that resolves', () => {
    fc.assert(
      fc.property(arbitraryCase(), (input) => {
        const sources = evaluate(input).trace.flatMap(sourcesOf);
        expect(sources.filter((source) => source !== 'SUPPLIED' && !(source in bundledSources))).toEqual([]);
      }),
      propertyRuns,
    );
  });

  test('has benefits whose parts combine to their condition', () => {
    fc.assert(
      fc.property(arbitraryCase(), (input) => {
        const { edition, trace } = evaluate(input);
        // Between two editions the condition is what both give, and the parts are those of the older one.
        fc.pre(edition.chosenBecause !== 'deciding-date-unknown');
        for (const node of trace.filter(({ id }) => id.startsWith('benefit/'))) {
          const parts = (node.parts ?? []).map(({ verdict }) => asVerdict(verdict));
          expect(conditionsOf[all(parts)], node.id).toContain(node.verdict);
        }
      }),
      propertyRuns,
    );
  });
});

// What Partner Center shows of a benefit, and the end of its time, come before its parts; a time that is not known keeps it open.
const conditionsOf: Record<Verdict, string[]> = {
  yes: ['eligible', 'unknown', 'used', 'expired'],
  no: ['locked', 'used', 'expired'],
  unknown: ['unknown', 'used', 'expired'],
};

function sourcesOf(node: TraceNode): string[] {
  return [node.source, ...(node.parts ?? []).flatMap(sourcesOf)];
}

function asVerdict(text: string): Verdict {
  const found = verdicts.find((verdict) => verdict === text);
  if (!found) throw new Error(`${text} is no verdict.`);
  return found;
}
