// npm run --silent read -- --url URL PAGE.html        what the lens reads on one saved page at that address
// npm run --silent read -- --index FILE               the same for a list of { file, url, lang, settleMs }
//   Prints JSON and nothing else; ends with 0 when every page was opened, with 2 when the input was refused.
import { readFileSync } from 'node:fs';
import { stderr, stdout } from 'node:process';
import { ensureBuilt } from '../test/support/built-extension';
import { fromCaller } from '../test/support/caller-path';
import { type ListedPage, readArguments } from '../test/support/page-list';
import { openPageReader, type ReadPage } from '../test/support/page-reader';

const given = readArguments(process.argv.slice(2), (path) => readFileSync(fromCaller(path), 'utf8'));
if (!given.ok) {
  for (const problem of given.problems) stderr.write(`${problem}\n`);
  process.exit(2);
}
ensureBuilt();

// Most of a page's time is waiting for it, so some browsers work side by side; each costs half a second to open.
const lanes = Math.min(4, Math.ceil(given.pages.length / 6));
const waiting = [...given.pages.entries()];
const results: object[] = [];
await Promise.all(Array.from({ length: lanes }, readWaiting));
stdout.write(`${JSON.stringify(given.list ? results : results[0], null, 2)}\n`);

async function readWaiting(): Promise<void> {
  const reader = await openPageReader();
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, page] = next;
      results[index] = describe(page, await reader.read(page));
    }
  } finally {
    await reader.close();
  }
}

function describe({ file, url }: ListedPage, { view, panel }: ReadPage): object {
  if (view.state !== 'read') {
    const kind = view.state === 'silent' ? null : view.kind;
    return { file, url, kind, reading: {}, places: {}, notFound: [], problems: [], panel };
  }
  const { kind, values, notFound, problems } = view.reading;
  const places = Object.fromEntries(
    Object.entries(view.reading.places).map(([fact, { label, section }]) => [fact, { label, section }]),
  );
  return { file, url, kind, reading: values, places, notFound, problems, panel };
}
