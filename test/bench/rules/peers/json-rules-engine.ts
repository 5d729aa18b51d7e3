import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Verdict } from '../../../../src/domain/codes';
import type { Comparison, Writer } from '../condition';
import { writeAs } from '../condition';
import type { Peer } from './peer';

const writer: Writer<NestedCondition> = {
  all: (parts) => ({ all: parts }),
  any: (parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
  constant: (value) => (value ? { all: [] } : { any: [] }),
  surely: (comparison) => compared('surely', comparison),
  perhaps: (comparison) => compared('perhaps', comparison),
};

function compared(mode: 'surely' | 'perhaps', comparison: Comparison): NestedCondition {
  const { fact } = comparison;
  if ('is' in comparison) return { fact, operator: `${mode}-is`, value: comparison.is };
  if ('in' in comparison) return { fact, operator: `${mode}-in`, value: comparison.in };
  return { fact, operator: `${mode}-at-least`, value: comparison.atLeast };
}

const operators: Record<string, (value: unknown, named: unknown) => boolean> = {
  is: (value, named) => value === named,
  in: (value, named) => Array.isArray(named) && named.includes(value),
  'at-least': (value, named) => Number(value) >= Number(named),
};

export const jsonRulesEnginePeer: Peer = {
  name: 'json-rules-engine',
  explains: true,
  prepare: (benefits) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const [name, test] of Object.entries(operators)) {
      engine.addOperator<unknown, unknown>(
        `surely-${name}`,
        (value, named) => value !== undefined && test(value, named),
      );
      engine.addOperator<unknown, unknown>(
        `perhaps-${name}`,
        (value, named) => value === undefined || test(value, named),
      );
    }
    for (const [position, { condition }] of benefits.entries()) {
      for (const mode of ['must', 'may'] as const) {
        const conditions: TopLevelCondition = { all: [writeAs(mode, condition, writer)] };
        engine.addRule({ conditions, event: { type: mode, params: { position } } });
      }
    }
    return async (facts) => {
      const verdicts: Verdict[] = benefits.map(() => 'no');
      const { events } = await engine.run({ ...facts });
      for (const { type, params } of events) {
        const position: unknown = params?.['position'];
        if (typeof position !== 'number') continue;
        if (type === 'must') verdicts[position] = 'yes';
        else if (verdicts[position] === 'no') verdicts[position] = 'unknown';
      }
      return verdicts;
    };
  },
};
