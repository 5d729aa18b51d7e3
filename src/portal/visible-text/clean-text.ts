// Soft hyphens, zero-width characters, bidi controls (spoofed or from translation tools), and the private-use
// characters by which icon fonts draw: none of them is a letter that a person sees.
const invisible = /\p{Cf}|\p{Co}|\p{Variation_Selector}|\u034F|\u115F|\u180E/gu;
const plain = /^[\x20-\x7E]*$/;
const spaces = /\s+/g;

/** The text as it is read: without what is invisible, every stretch of white space as one space, trimmed. */
export function cleanText(raw: string): string {
  if (plain.test(raw) && !raw.includes('  ')) return raw.trim();
  return raw.replace(invisible, '').replace(spaces, ' ').trim();
}
