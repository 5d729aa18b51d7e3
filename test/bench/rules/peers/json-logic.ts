import jsonLogic from 'json-logic-js';
import type { Comparison, Writer } from '../condition';
import { writeAs } from '../condition';
import type { Peer } from './peer';
import { verdictOf } from './peer';

type Logic = boolean | { [operator: string]: unknown };

const writer: Writer<Logic> = {
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': [part] }),
  constant: (value) => value,
  surely: (comparison) => ({ and: [{ '!==': [{ var: comparison.fact }, null] }, compared(comparison)] }),
  perhaps: (comparison) => ({ or: [{ '===': [{ var: comparison.fact }, null] }, compared(comparison)] }),
};

function compared(comparison: Comparison): Logic {
  const value = { var: comparison.fact };
  if ('is' in comparison) return { '===': [value, comparison.is] };
  return 'in' in comparison ? { in: [value, comparison.in] } : { '>=': [value, comparison.atLeast] };
}

export const jsonLogicPeer: Peer = {
  name: 'json-logic-js',
  explains: false,
  prepare: (benefits) => {
    const rules = benefits.map(({ condition }) => ({
      must: writeAs('must', condition, writer),
      may: writeAs('may', condition, writer),
    }));
    return (facts) =>
      rules.map(({ must, may }) =>
        jsonLogic.apply(must, facts) ? 'yes' : verdictOf(false, Boolean(jsonLogic.apply(may, facts))),
      );
  },
};
