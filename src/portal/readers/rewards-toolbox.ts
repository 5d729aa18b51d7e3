import type { HeldBenefit } from '../../domain/case';
import { readCount } from '../values/amount';
import { readState } from '../values/word-values';
import type { TextRun } from '../visible-text/visible-node';
import { benefitList } from './benefits';
import { ItemFound } from './item-found';
import { type FactReader, isBesidePage, type Look, whereAt } from './look';

/** The counters of the Rewards Toolbox: how many benefits are in each state. They name no benefit. */
export const rewardsToolbox: readonly FactReader[] = [
  benefitList,
  {
    facts: ['benefits[].state', 'benefits[].quantity'],
    read: (look, findings) => {
      if (findings.values.benefits !== undefined) return;
      const counters = look.sight.runs.flatMap((run) => counterOf(look, run) ?? []);
      if (counters.length > 0) findings.benefits(counters);
    },
  },
];

function counterOf(look: Look, run: TextRun): ItemFound<HeldBenefit> | null {
  const state = readState(run.text);
  if (state === null || isBesidePage(run.node)) return null;
  for (let box = run.node.parent, up = 0; box !== null && up < 4; box = box.parent, up += 1) {
    const others = look.sight.runs.slice(box.firstRun, box.endRun).filter((other) => other !== run);
    if (others.filter((other) => readState(other.text) !== null).length > 0) return null;
    const counts = others.flatMap((other) => readCount(other.text) ?? []);
    const [count] = counts;
    if (count === undefined) continue;
    if (counts.length > 1) return null;
    const counter = new ItemFound<HeldBenefit>({});
    counter.put('state', state, whereAt(look, run.node, run.text));
    counter.put('quantity', count, whereAt(look, run.node, run.text));
    return counter;
  }
  return null;
}
