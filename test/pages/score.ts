// npx tsx test/pages/score.ts INDEX [--only TEXT] [--brief]
//   Opens every page of an index in Chromium, reads it, and compares with what the index expects.
import { compareReading } from './compare-reading';
import { openReader } from './open-pages';
import { readPageIndex } from './page-index';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: npx tsx test/pages/score.ts INDEX [--only TEXT] [--brief]');
const only = rest[rest.indexOf('--only') + 1];
const { fixtures, text } = readPageIndex(path);
const chosen =
  rest.includes('--only') && only !== undefined ? fixtures.filter(({ file }) => file.includes(only)) : fixtures;
const reader = await openReader();
const total = { expected: 0, right: 0, missing: 0, wrong: 0, kinds: 0, milliseconds: 0 };
for (const fixture of chosen) {
  const { reading, milliseconds, longest } = await reader.read(fixture, text(fixture));
  const compared = compareReading(reading?.values ?? null, fixture.expect);
  const kindRight = (reading?.kind ?? null) === fixture.expect.kind;
  total.expected += compared.expected;
  total.right += compared.right;
  total.missing += compared.missing.length;
  total.wrong += compared.wrong.length;
  total.kinds += kindRight ? 1 : 0;
  total.milliseconds = Math.max(total.milliseconds, milliseconds);
  const fault = !kindRight || compared.missing.length > 0 || compared.wrong.length > 0;
  if (rest.includes('--brief') && !fault) continue;
  console.log(
    `${fault ? '✗' : '✓'} ${fixture.file}  ${compared.right}/${compared.expected}  ${milliseconds.toFixed(0)} ms, longest slice ${longest.toFixed(0)} ms`,
  );
  if (!kindRight) console.log(`    kind ${String(reading?.kind)} instead of ${String(fixture.expect.kind)}`);
  for (const { path: fact, expected } of compared.missing)
    console.log(`    missing ${fact} = ${JSON.stringify(expected)}`);
  for (const { path: fact, expected, got } of compared.wrong)
    console.log(`    WRONG ${fact}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
  if (rest.includes('--only')) console.log(JSON.stringify(reading, null, 1));
}
await reader.close();
const share = ((100 * total.right) / Math.max(1, total.expected)).toFixed(1);
console.log(
  `${total.right} of ${total.expected} facts read (${share} %), ${total.missing} missing, ${total.wrong} WRONG; kinds ${total.kinds} of ${chosen.length}; slowest ${total.milliseconds.toFixed(0)} ms`,
);
