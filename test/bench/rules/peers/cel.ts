import { Environment } from '@marcbachmann/cel-js';
import type { Comparison, Writer } from '../condition';
import { writeAs } from '../condition';
import { plainFacts } from '../plain-facts';
import type { Peer } from './peer';
import { verdictOf } from './peer';

const writer: Writer<string> = {
  all: (parts) => `(${parts.join(' && ')})`,
  any: (parts) => `(${parts.join(' || ')})`,
  not: (part) => `(!${part})`,
  constant: String,
  surely: (comparison) => `(${comparison.fact} != null && ${compared(comparison)})`,
  perhaps: (comparison) => `(${comparison.fact} == null || ${compared(comparison)})`,
};

function compared(comparison: Comparison): string {
  if ('is' in comparison) return `${comparison.fact} == ${JSON.stringify(comparison.is)}`;
  if ('in' in comparison) return `${comparison.fact} in ${JSON.stringify(comparison.in)}`;
  // A plain number is a double there, and a literal needs its point to be one.
  return `${comparison.fact} >= ${comparison.atLeast}.0`;
}

export const celPeer: Peer = {
  name: '@marcbachmann/cel-js',
  explains: false,
  prepare: (benefits) => {
    const environment = new Environment({ unlistedVariablesAreDyn: true });
    const notRead = Object.fromEntries(plainFacts.map((fact) => [fact, null]));
    const rules = benefits.map(({ condition }) => ({
      must: environment.parse(writeAs('must', condition, writer)),
      may: environment.parse(writeAs('may', condition, writer)),
    }));
    return (facts) => {
      const values = { ...notRead, ...facts };
      return rules.map(({ must, may }) => (must(values) === true ? 'yes' : verdictOf(false, may(values) === true)));
    };
  },
};
