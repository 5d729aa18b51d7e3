const describedControls =
  'input[aria-describedby],select[aria-describedby],textarea[aria-describedby],fieldset[aria-describedby],' +
  'button[aria-describedby],[role="radiogroup"][aria-describedby],[role="textbox"][aria-describedby],' +
  '[role="combobox"][aria-describedby],[role="button"][aria-describedby]';

/**
 * Ids of elements that explain a control: help, not facts. Only what describes a control counts, for cells and
 * headings may be described by the very words that are read.
 */
export function helpTextIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll(describedControls)) {
    const described = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    for (const id of described) if (id !== '' && !namesSomething(document, id)) ids.add(id);
  }
  return ids;
}

function namesSomething(document: Document, id: string): boolean {
  const quoted = id.replace(/["\\]/g, '\\$&');
  return document.querySelector(`[aria-labelledby~="${quoted}"]`) !== null;
}
