import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod/mini';
import { inputProblems } from '../../src/domain/input-problem';
import type { PageToRead } from './page-reader';

export interface ListedPage extends PageToRead {
  /** As it was given. */
  file: string;
}

export type PageList = { ok: true; list: boolean; pages: ListedPage[] } | { ok: false; problems: string[] };

const usage = 'usage: npm run --silent read -- --url URL PAGE.html | --index FILE';

const address = z.string().check(z.refine((text) => isWebAddress(text), 'expected an address, http or https'));
const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language, like en-US'));
// An index may carry more, such as what a page must read to: that is for whoever wrote it.
const entrySchema = z.object({
  file: z.string().check(z.minLength(1)),
  url: address,
  lang: z.optional(language),
  settleMs: z.optional(z.number().check(z.minimum(0), z.maximum(120_000))),
});
const indexSchema = z.array(entrySchema);

/** Reads the command's arguments and every file that they name, so that nothing is half done when one is missing. */
export function readArguments(given: readonly string[], readText: (path: string) => string): PageList {
  const [option, first, second, ...more] = given;
  if (option === '--url' && first !== undefined && second !== undefined && more.length === 0) {
    const entry = entrySchema.safeParse({ file: second, url: first });
    return entry.success ? withTexts([entry.data], '', readText, false) : refused(entrySchema, entry.error.issues, '');
  }
  if (option !== '--index' || first === undefined || second !== undefined) return { ok: false, problems: [usage] };
  const index = attempt(() => JSON.parse(readText(first).replace(/^\uFEFF/, '')) as unknown);
  if (!index.ok) return { ok: false, problems: [`${first}: expected a file with JSON (${index.why})`] };
  const entries = indexSchema.safeParse(index.value);
  return entries.success
    ? withTexts(entries.data, dirname(first), readText, true)
    : refused(indexSchema, entries.error.issues, first);
}

function withTexts(
  entries: readonly z.infer<typeof entrySchema>[],
  folder: string,
  readText: (path: string) => string,
  list: boolean,
): PageList {
  const problems: string[] = [];
  const pages = entries.flatMap(({ file, url, lang = 'en-US', settleMs = 0 }, index) => {
    const html = attempt(() => readText(isAbsolute(file) ? file : join(folder, file)));
    if (html.ok) return [{ file, url, lang, settleMs, html: html.value }];
    problems.push(`${list ? `[${index}].file` : file}: expected a file that can be read (${html.why})`);
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, list, pages };
}

function refused(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[], file: string): PageList {
  const problems = inputProblems(schema, issues).map(({ path, expected }) => {
    const where = [file, path].filter((part) => part !== '').join(' ');
    return where === '' ? expected : `${where}: ${expected}`;
  });
  return { ok: false, problems };
}

function attempt<Value>(work: () => Value): { ok: true; value: Value } | { ok: false; why: string } {
  try {
    return { ok: true, value: work() };
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
