import type { Concept } from '../labels/language-words';
import { conceptsNamed } from './word-index';

export interface LabelledPart {
  readonly label: string;
  readonly concepts: ReadonlySet<Concept>;
  /** What follows the label up to the next one; empty when nothing does. */
  readonly rest: string;
}

interface Opening {
  label: string;
  concepts: ReadonlySet<Concept>;
  from: number;
  to: number;
}

const separator = /[|·•;,、]/;
const separatorAtEnd = /[\s|·•;；,，、/]+$/u;

/**
 * The labels of a line such as "Pricing model: Flat rate, Audience: Public", each with what follows it. After a
 * separator any label opens a new part, also one that is not known; after a mere space only a known label does, and only
 * where the part before it has said something, so that a plan called "Pricing model: BYOL" keeps its name.
 */
export function labelledParts(text: string): LabelledPart[] {
  const folded = foldMarks(text);
  const openings: Opening[] = [];
  for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    if (folded.startsWith('//', colon + 1)) continue;
    const opening = openingBefore(folded, colon, openings.at(-1));
    if (opening !== null) openings.push(opening);
  }
  return openings
    .map(({ label, concepts, to }, index) => ({
      label,
      concepts,
      rest: text
        .slice(to, openings[index + 1]?.from ?? text.length)
        .replace(separatorAtEnd, '')
        .trim(),
    }))
    .filter((part) => part.concepts.size > 0);
}

/** The label that a colon ends, when what stands before the colon is one. */
function openingBefore(folded: string, colon: number, last: Opening | undefined): Opening | null {
  const partStart = last?.to ?? 0;
  let from = colon;
  while (from > partStart && !separator.test(folded.charAt(from - 1))) from -= 1;
  const separated = from > partStart || partStart === 0;
  const label = folded.slice(from, colon).trim();
  const concepts = conceptsNamed(label);
  if (separated) {
    if (concepts.size > 0 || isLabelLike(label)) return { label, concepts, from, to: colon + 1 };
  } else if (concepts.size > 0) return null;
  // In a sentence that merely mentions a label, nothing that we know comes before it.
  return last === undefined || last.concepts.size === 0 ? null : knownEnding(folded, from, colon);
}

/** The longest known label at the end of some words, after words that say something else. */
function knownEnding(folded: string, from: number, colon: number): Opening | null {
  for (let space = folded.indexOf(' ', from + 1); space >= 0 && space < colon; space = folded.indexOf(' ', space + 1)) {
    const label = folded.slice(space + 1, colon).trim();
    const concepts = conceptsNamed(label);
    if (concepts.size > 0 && folded.slice(from, space).trim() !== '')
      return { label, concepts, from: space, to: colon + 1 };
  }
  return null;
}

/** The text up to where a further label begins in it. */
export function untilNextLabel(text: string): string {
  const next = /[|·•;；,，、]\s*(?<label>[^|·•;；:：,，、]{1,40})[:：](?!\/\/)/u.exec(text);
  const label = next?.groups?.['label']?.trim() ?? '';
  if (next === null || (conceptsNamed(label).size === 0 && !isLabelLike(label))) return text;
  return text.slice(0, next.index).trim();
}

/** Folding width keeps positions only where it keeps length, so only the marks themselves are folded. */
function foldMarks(text: string): string {
  return text
    .replace(/：/g, ':')
    .replace(/；/g, ';')
    .replace(/，/g, ',')
    .replace(/｜/g, '|')
    .replace(/\s[–—]\s/g, ' : ');
}

/** One to four words, the first with a capital, or some Chinese characters. */
function isLabelLike(label: string): boolean {
  return /^\p{Lu}[\p{L}\d/&'-]*(?: [\p{L}\d/&'-]+){0,3}$/u.test(label) || /^\p{Script=Han}{2,8}$/u.test(label);
}
