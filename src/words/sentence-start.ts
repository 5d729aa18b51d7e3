/** The text with a capital first letter, for the start of a line or a sentence. */
export function sentenceStart(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
