import type { EditionView } from '../domain/edition-view';
import { describeEdition, editionIds } from '../rules/describe-edition';

const views = new Map<string, EditionView | null>();

/** The names of an edition's parts, made once per page. */
export function editionView(id: string): EditionView | null {
  const made = views.get(id);
  if (made !== undefined) return made;
  const view = describeEdition(id);
  views.set(id, view);
  return view;
}

/** All editions but one, oldest first. */
export function editionsBeside(id: string): EditionView[] {
  return editionIds.filter((other) => other !== id).flatMap((other) => editionView(other) ?? []);
}
