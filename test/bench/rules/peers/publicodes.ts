import Publicodes from 'publicodes';
import type { Verdict } from '../../../../src/domain/codes';
import type { Comparison, Condition } from '../condition';
import type { PlainValue } from '../plain-facts';
import { plainFacts } from '../plain-facts';
import type { Peer } from './peer';

type Rule = string | { [mechanism: string]: Rule | Rule[] };

/** Three-valued by itself: a fact that is not in the situation is undefined, and "and" and "or" are Kleene's. Its words are French. */
function written(condition: Condition): Rule {
  if ('all' in condition) return { 'toutes ces conditions': condition.all.map(written) };
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(written) };
  if ('not' in condition) return { '=': [written(condition.not), 'non'] };
  if ('unpublishedWhere' in condition) {
    const where = written(condition.unpublishedWhere);
    return { variations: [{ si: where, alors: 'neverPublished' }, { sinon: 'oui' }] };
  }
  return compared(condition);
}

function compared(comparison: Comparison): Rule {
  if ('is' in comparison) return `${comparison.fact} = ${literal(comparison.is)}`;
  if ('atLeast' in comparison) return `${comparison.fact} >= ${comparison.atLeast}`;
  return { 'une de ces conditions': comparison.in.map((value) => `${comparison.fact} = ${literal(value)}`) };
}

function literal(value: PlainValue): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : String(value);
}

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

export const publicodesPeer: Peer = {
  name: 'publicodes',
  explains: true,
  prepare: (benefits) => {
    const facts = Object.fromEntries([...plainFacts, 'neverPublished'].map((fact) => [fact, {}]));
    const rules = Object.fromEntries(
      benefits.map(({ condition }, position) => [`b${position}`, { valeur: written(condition) }]),
    );
    const engine = new Publicodes(
      { ...facts, ...rules },
      { logger: silent, warn: false, strict: { noOrphanRule: false } },
    );
    return (read) => {
      engine.setSituation(
        Object.fromEntries(Object.entries<PlainValue>({ ...read }).map(([fact, value]) => [fact, literal(value)])),
      );
      return benefits.map((_, position): Verdict => {
        const { nodeValue } = engine.evaluate(`b${position}`);
        if (nodeValue === true) return 'yes';
        return nodeValue === undefined ? 'unknown' : 'no';
      });
    };
  },
};
