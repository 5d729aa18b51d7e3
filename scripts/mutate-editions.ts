// npm run mutate-editions
//   Takes every row of every edition away, and moves every number and every date by one, each alone, and runs all case files.
//   A change that no case notices is printed: either a case is missing, or the row says nothing. Ends with 1 if there is one.
import 'temporal-polyfill/global';
import { stdout } from 'node:process';
import type { EditionFile } from '../src/rules/edition-file';
import { bundledEditions } from '../src/rules/editions/bundled';
import { createEngine } from '../src/rules/engine';
import { allCaseFiles } from '../test/support/all-case-files';
import { changesOf } from '../test/support/edition-changes';
import { mismatches } from '../test/support/match-expectation';

const cases = allCaseFiles();
if (cases.length === 0) throw new Error('No case file was found, so nothing could notice a change.');
const red = redCases(bundledEditions);
if (red > 0) throw new Error(`${red} cases fail before anything is changed.`);

let changed = 0;
const unnoticed: string[] = [];
for (const change of changesOf(bundledEditions)) {
  changed += 1;
  if (redCases(change.editions, 1) === 0) unnoticed.push(change.what);
}
for (const what of unnoticed) stdout.write(`not noticed: ${what}\n`);
stdout.write(`${changed} changes, ${changed - unnoticed.length} noticed by ${cases.length} case files\n`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

/** How many cases fail under these editions, counting no further than `enough`. */
function redCases(editions: EditionFile[], enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const engine = createEngine(editions);
  for (const { input, expect } of cases) {
    if (count >= enough) break;
    if (mismatches(expect, engine.evaluate(input)).length > 0) count += 1;
  }
  return count;
}
