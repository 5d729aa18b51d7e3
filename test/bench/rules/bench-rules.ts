import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { factsOf } from '../../../src/rules/case-facts';
import type { CompiledEdition } from '../../../src/rules/compile-edition';
import { bundledEditions } from '../../../src/rules/editions/bundled';
import { createEngine } from '../../../src/rules/engine';
import { judgeCase } from '../../../src/rules/judge-case';
import type { ExpectedOffer } from './agreement';
import { agreementOf } from './agreement';
import { exportEdition } from './export-edition';
import type { GeneratedOffer } from './generated-offers';
import { generatedOffers } from './generated-offers';
import { ourVerdicts } from './our-engine';
import { peers } from './peers/peers';
import { withRaisedThreshold } from './raised-threshold';
import { machine, reportOf } from './report';
import type { Contestant } from './rounds';
import { interleavedRounds } from './rounds';

const editionId = 'mr-2025-07-fy26';
const corruptedTier = 't25k';
const offerCount = 10_000;
const seed = 20_250_701;
const rounds = 9;
const sliceMilliseconds = 250;
const ours = 'rewards-lens';

/** Prints what it found. False when a verdict differs, or when a wrong threshold goes unnoticed. */
export async function benchRules(): Promise<boolean> {
  const engine = createEngine(bundledEditions);
  const edition = editionIn(engine.editions);
  const offers = generatedOffers(offerCount, seed, edition);
  const expected = offers.flatMap((offer) => expectedOf(offer, edition));
  print(machine());
  print(
    `${offerCount} offers from seed ${seed}, judged by ${editionId}; ${expected.length} have no range and are compared:`,
  );
  print(
    'a range cannot be told to the other engines, and a missing fact only as a second formula (publicodes knows it itself).',
  );
  print('');
  if (!(await allAgree(edition, expected))) return false;
  print('');
  print(
    'Medians of interleaved rounds, per second of processor time. Ours gives reasons, missing facts and the proof as well.',
  );
  const explaining = peers.filter(({ explains }) => explains).map(({ name }) => name);
  const rates = await interleavedRounds(
    [ourContestant(offers, edition), ...peerContestants(edition, expected)],
    rounds,
    sliceMilliseconds,
  );
  for (const line of reportOf({
    ours,
    explaining,
    rates,
    evaluateMicroseconds: evaluateTimes(offers, engine.evaluate),
  }))
    print(line);
  return true;
}

function editionIn(editions: CompiledEdition[]): CompiledEdition {
  const edition = editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error(`There is no edition ${editionId}.`);
  return edition;
}

function expectedOf({ input, plain }: GeneratedOffer, edition: CompiledEdition): ExpectedOffer[] {
  return plain ? [{ plain, verdicts: ourVerdicts(factsOf(input), edition) }] : [];
}

/** Each peer must agree by the edition as it is, and differ by the edition with one threshold raised by one. */
async function allAgree(edition: CompiledEdition, expected: ExpectedOffer[]): Promise<boolean> {
  const wrongFiles = bundledEditions.map((file) =>
    file.id === editionId ? withRaisedThreshold(file, corruptedTier) : file,
  );
  const right = exportEdition(edition);
  const wrong = exportEdition(editionIn(createEngine(wrongFiles).editions));
  let agreed = true;
  for (const { name, prepare } of peers) {
    const { compared, differing, first } = await agreementOf(prepare(right), right, expected);
    const noticed = (await agreementOf(prepare(wrong), wrong, expected, 1)).differing > 0;
    const verdict =
      differing === 0 ? `agrees on all ${compared} verdicts` : `DIFFERS on ${differing} of ${compared} verdicts`;
    print(`${name.padEnd(24)}${verdict}; ${corruptedTier} raised by one: ${noticed ? 'noticed' : 'NOT NOTICED'}`);
    if (first !== null) print(`  ${first}`);
    if (differing > 0 || !noticed) agreed = false;
  }
  return agreed;
}

function ourContestant(offers: GeneratedOffer[], edition: CompiledEdition): Contestant {
  // The same offers that the peers judge, ready as sets of facts as theirs are ready as plain values.
  const ready = offers.filter(({ plain }) => plain !== null).map(({ input }) => factsOf(input));
  return { name: ours, step: inTurn(ready, (facts) => judgeCase(facts, edition).benefits.length) };
}

function peerContestants(edition: CompiledEdition, expected: ExpectedOffer[]): Contestant[] {
  const benefits = exportEdition(edition);
  return peers.map(({ name, prepare }) => {
    const judge = prepare(benefits);
    const count = (verdicts: unknown[]): number => verdicts.length;
    return {
      name,
      step: inTurn(expected, ({ plain }) => {
        const judged = judge(plain);
        return judged instanceof Promise ? judged.then(count) : judged.length;
      }),
    };
  });
}

function inTurn<Item, Result>(items: Item[], judge: (item: Item) => Result): () => Result {
  let next = 0;
  return () => {
    const item = items[next % items.length];
    if (item === undefined) throw new Error('There is no offer to judge.');
    next += 1;
    return judge(item);
  };
}

/** Microseconds of each evaluation of the second pass, from a case as it is read to everything that a screen shows. */
function evaluateTimes(offers: GeneratedOffer[], evaluate: ReturnType<typeof createEngine>['evaluate']): number[] {
  const pass = (): number[] =>
    offers.map(({ input }) => {
      const start = performance.now();
      evaluate(input);
      return (performance.now() - start) * 1000;
    });
  pass();
  return pass();
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
