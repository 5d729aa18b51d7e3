import type english from './en-us.json';

/** What the portal says in one language. `{name}` is a place to fill; a new line parts the items of a list. */
export type Words = typeof english;

/** Puts values into the places of a text; a place without a value stays as it is. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
