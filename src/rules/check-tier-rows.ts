import type { Metric } from '../domain/codes';
import { metrics } from '../domain/codes';
import type { InputProblem } from '../domain/input-problem';

interface Rung {
  id: string;
  thresholds: Partial<Record<Metric, number>>;
}

/** A ladder of tiers: ids once, at least one threshold each, every metric rising without a hole in the middle. */
export function checkTierRows(tiers: Rung[], path: string): InputProblem[] {
  const problems: InputProblem[] = [];
  tiers.forEach((tier, index) => {
    const at = `${path}[${index}]`;
    if (tiers.findIndex(({ id }) => id === tier.id) !== index) {
      problems.push({ path: `${at}.id`, expected: `expected every tier once; "${tier.id}" stands twice` });
    }
    if (metrics.every((metric) => tier.thresholds[metric] === undefined)) {
      problems.push({ path: at, expected: `expected a threshold, one of ${metrics.join(', ')}` });
    }
  });
  for (const metric of metrics) problems.push(...checkMetric(tiers, metric, path));
  return problems;
}

function checkMetric(tiers: Rung[], metric: Metric, path: string): InputProblem[] {
  const problems: InputProblem[] = [];
  const known = tiers.map((tier) => tier.thresholds[metric]);
  const [from, to] = [
    known.findIndex((value) => value !== undefined),
    known.findLastIndex((value) => value !== undefined),
  ];
  let before: number | undefined;
  known.forEach((value, index) => {
    if (index < from || index > to) return;
    const at = `${path}[${index}]`;
    if (value === undefined) {
      problems.push({
        path: at,
        expected: `expected ${metric}: the tiers before and after have it, so there is a gap`,
      });
    } else if (before !== undefined && value <= before) {
      problems.push({
        path: `${at}.${metric}`,
        expected: `expected more than ${before}, the threshold of the tier before`,
      });
    }
    before = value ?? before;
  });
  return problems;
}
