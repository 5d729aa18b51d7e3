// Soft hyphens, zero-width characters, bidi controls (spoofed or from translation tools), and the private-use
// characters by which icon fonts draw: none of them is a letter that a person sees.
const invisible =
  /[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;
const plain = /^[\x20-\x7E]*$/;
const spaces = /\s+/g;

/** The text as it is read: without what is invisible, every stretch of white space as one space, trimmed. */
export function cleanText(raw: string): string {
  if (plain.test(raw) && !raw.includes('  ')) return raw.trim();
  return raw.replace(invisible, '').replace(spaces, ' ').trim();
}
