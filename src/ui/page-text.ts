/** More than any label or name on a page; the rest says nothing to a reader and costs much to draw. */
const longest = 200;
const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;

/** A page's own text, safe beside ours: not too long, without direction overrides, isolated where it runs right to left. */
export function pageText(text: string): string {
  const plain = text.replace(bidiControls, '');
  const cut = plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
  return rightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
}
