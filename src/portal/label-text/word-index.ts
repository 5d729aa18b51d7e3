import { type Concept, languages, type PhraseName } from '../labels/language-words';
import { fold } from './fold';

const nothing: ReadonlySet<Concept> = new Set();

function indexWords(): ReadonlyMap<string, ReadonlySet<Concept>> {
  const index = new Map<string, Set<Concept>>();
  for (const language of languages) {
    for (const concept of conceptsOf(language.words)) {
      for (const word of language.words[concept]) {
        const key = fold(word);
        const known = index.get(key);
        if (known === undefined) index.set(key, new Set([concept]));
        else known.add(concept);
      }
    }
  }
  return index;
}

function conceptsOf(words: Readonly<Record<Concept, unknown>>): Concept[] {
  return Object.keys(words).filter((key): key is Concept => key in words);
}

const index = indexWords();
const longest = Math.max(...[...index.keys()].map((key) => key.length)) + 40;

/** Every concept that the text, as a whole, is a word for. */
export function conceptsNamed(text: string): ReadonlySet<Concept> {
  return text.length > longest ? nothing : (index.get(fold(text)) ?? nothing);
}

export function isWordFor(text: string, concept: Concept): boolean {
  return conceptsNamed(text).has(concept);
}

/** The first of the concepts that the text names. */
export function wordFor<Wanted extends Concept>(text: string, concepts: readonly Wanted[]): Wanted | null {
  const named = conceptsNamed(text);
  return concepts.find((concept) => named.has(concept)) ?? null;
}

const patterns = new Map<PhraseName, RegExp[]>();

/** The groups of the first phrase of that name that the text holds, in any language. */
export function phraseIn(text: string, phrase: PhraseName): Record<string, string | undefined> | null {
  let known = patterns.get(phrase);
  if (known === undefined) {
    known = languages.flatMap((language) => language.phrases[phrase].map((source) => new RegExp(source, 'iu')));
    patterns.set(phrase, known);
  }
  // Ticks and dots before the words are drawn, not said.
  const folded = text.normalize('NFKC').replace(/^[\s•·▪◦*\p{So}]+/u, '');
  for (const pattern of known) {
    const match = pattern.exec(folded);
    if (match !== null) return match.groups ?? {};
  }
  return null;
}
