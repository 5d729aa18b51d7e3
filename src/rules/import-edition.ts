import type { InputProblem } from '../domain/input-problem';
import { inputProblems } from '../domain/input-problem';
import { checkEditions } from './check-editions';
import type { EditionFile } from './edition-file';
import { editionSchema } from './edition-schema';
import { bundledEditions, bundledSources } from './editions/bundled';

export type ImportedEdition = { ok: true; editions: EditionFile[] } | { ok: false; problems: InputProblem[] };

/**
 * Takes a whole edition file that a user supplies, so that a new program year does not wait for a release. It replaces the
 * edition of the same id, or follows the last one, whose window then ends the day before. Refused as a whole, with the rows
 * and the reasons, when anything is wrong: what was there before stays.
 */
export function importEdition(json: unknown, present: EditionFile[] = bundledEditions): ImportedEdition {
  const parsed = editionSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: inputProblems(editionSchema, parsed.error.issues) };
  const file: EditionFile = parsed.data;
  const others = present.filter(({ id }) => id !== file.id).map((other) => closedBefore(other, file));
  const editions = [...others, file];
  const problems = checkEditions(editions, bundledSources);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, editions };
}

function closedBefore(edition: EditionFile, next: EditionFile): EditionFile {
  if (edition.window.to !== null || edition.window.from >= next.window.from) return edition;
  const to = Temporal.PlainDate.from(next.window.from).subtract({ days: 1 }).toString();
  return { ...edition, window: { ...edition.window, to } };
}
