// What stands at the end of a label without belonging to it: colons, required marks, sort arrows, help marks.
const tail = /[\s:*?!.,;…⌄⌃˄˅>›»+\p{So}\p{Co}↑↓-]+$/u;
const head = /^[\s*•·▪◦+\p{So}\p{Co}-]+/u;
const asides = /\((?:required|optional|必填|可选|i|info)\)\s*\**$/u;
// "sign-off", "sign off" and "signoff" are one word, and so are "产品/服务 ID" and "产品/服务ID".
const unspoken = /[\s\p{Pd}'"“”‘’`´「」]+/gu;
const remembered = new Map<string, string>();
const atMost = 6000;

/** The form in which two wordings of one label are equal: width, case, spaces, hyphens and trailing marks aside. */
export function fold(text: string): string {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const wide = text.normalize('NFKC').toLowerCase().replace(asides, '');
  const folded = wide.replace(tail, '').replace(head, '').replace(unspoken, '') || wide.replace(unspoken, '');
  if (remembered.size >= atMost) remembered.clear();
  remembered.set(text, folded);
  return folded;
}
