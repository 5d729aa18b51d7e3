import { arch, cpus, loadavg } from 'node:os';
import { version } from 'node:process';
import { median } from './rounds';

/** What is asked of the engine, on one core of a desktop machine under Node. */
const bounds = { benefitsPerSecond: 500_000, timesFastestPeer: 5, evaluateMicroseconds: 150 };

export interface Measured {
  ours: string;
  /** Engines whose answers say why, as ours do. */
  explaining: string[];
  rates: Map<string, number[]>;
  evaluateMicroseconds: number[];
}

/** The lines to print: rates of all engines, then each bound with whether it holds on this run. */
export function reportOf({ ours, explaining, rates, evaluateMicroseconds }: Measured): string[] {
  const medians = [...rates].map(([name, perRound]) => ({ name, rate: median(perRound) }));
  const own = medians.find(({ name }) => name === ours)?.rate ?? Number.NaN;
  const fastestPeer = medians.filter(({ name }) => name !== ours).sort((a, b) => b.rate - a.rate)[0];
  const ratio = own / (fastestPeer?.rate ?? Number.NaN);
  const explainingRates = medians.filter(({ name }) => explaining.includes(name)).map(({ rate }) => rate);
  const evaluate = median(evaluateMicroseconds);
  const rows = [...medians]
    .sort((a, b) => b.rate - a.rate)
    .map(
      ({ name, rate }) =>
        `  ${`${name}${name === ours || explaining.includes(name) ? '' : ' (verdict only)'}`.padEnd(40)}${grouped(rate).padStart(12)}${times(own / rate).padStart(14)}`,
    );
  return [
    `  ${'engine'.padEnd(40)}${'benefits/s'.padStart(12)}${'ours is'.padStart(14)}`,
    ...rows,
    '',
    bound(
      'benefits judged per second',
      grouped(own),
      `>= ${grouped(bounds.benefitsPerSecond)}`,
      own >= bounds.benefitsPerSecond,
    ),
    bound(
      `against the fastest peer (${fastestPeer?.name ?? 'none'})`,
      times(ratio),
      `>= ${times(bounds.timesFastestPeer)}`,
      ratio >= bounds.timesFastestPeer,
    ),
    `  ${'against the fastest peer that says why'.padEnd(56)}${times(own / Math.max(...explainingRates)).padStart(12)}`,
    bound(
      'a whole evaluate, median',
      `${evaluate.toFixed(1)} µs`,
      `<= ${bounds.evaluateMicroseconds} µs`,
      evaluate <= bounds.evaluateMicroseconds,
    ),
  ];
}

/** Numbers mean little without the machine they were taken on. */
export function machine(): string {
  const load = loadavg()[0] ?? Number.NaN;
  return `Node ${version}, ${arch()}, ${cpus()[0]?.model ?? 'unknown processor'} x ${cpus().length}, load ${load.toFixed(1)}`;
}

function bound(what: string, value: string, asked: string, holds: boolean): string {
  return `  ${what.padEnd(56)}${value.padStart(12)}   bound ${asked.padEnd(12)} ${holds ? 'holds' : 'DOES NOT HOLD on this run'}`;
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function times(value: number): string {
  return `${value < 10 ? value.toFixed(1) : grouped(value)}x`;
}
