import { cpuUsage } from 'node:process';

/** Something that judges offers one after another; `step` judges one and tells how many benefits that was. */
export interface Contestant {
  name: string;
  step: () => number | Promise<number>;
}

const stepsBetweenLooks = 8;

/**
 * Benefits judged per second of processor time, by round: each contestant has its slice in every round, and every round
 * starts with another. Processor time, because other programs on the machine would count as slowness by the clock.
 */
export async function interleavedRounds(
  contestants: Contestant[],
  rounds: number,
  milliseconds: number,
): Promise<Map<string, number[]>> {
  const rates = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) await slice(contestant, milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant) rates.get(contestant.name)?.push(await slice(contestant, milliseconds));
    }
  }
  return rates;
}

async function slice({ step }: Contestant, milliseconds: number): Promise<number> {
  const start = cpuUsage();
  let judged = 0;
  for (;;) {
    for (let count = 0; count < stepsBetweenLooks; count += 1) {
      const done = step();
      judged += typeof done === 'number' ? done : await done;
    }
    const { user, system } = cpuUsage(start);
    if (user + system >= milliseconds * 1000) return judged / ((user + system) / 1e6);
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
