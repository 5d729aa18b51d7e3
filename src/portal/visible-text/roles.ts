const roleByTag: Readonly<Record<string, string>> = {
  a: 'link',
  address: 'group',
  aside: 'complementary',
  button: 'button',
  caption: 'caption',
  dd: 'definition',
  dialog: 'dialog',
  dl: 'definition-list',
  dt: 'term',
  fieldset: 'group',
  footer: 'footer',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  header: 'header',
  label: 'label',
  legend: 'legend',
  li: 'listitem',
  main: 'main',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  progress: 'progressbar',
  search: 'search',
  select: 'combobox',
  summary: 'summary',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  th: 'columnheader',
  thead: 'rowgroup',
  tr: 'row',
  ul: 'list',
};

const roleByInputType: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  radio: 'radio',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

/** What the element is for a reader: its own role, or what its tag says. `presentation` says nothing. */
export function roleOf(element: Element): string {
  const own = element.getAttribute('role')?.trim().toLowerCase().split(/\s+/)[0] ?? '';
  if (own !== '') return roleByName[own] ?? own;
  const tag = element.localName;
  if (tag === 'input') return roleByInputType[element.getAttribute('type')?.toLowerCase() ?? ''] ?? 'textbox';
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (tag === 'th') return element.getAttribute('scope')?.startsWith('row') === true ? 'rowheader' : 'columnheader';
  return roleByTag[tag] ?? (tag.includes('-') ? roleOfComponent(tag) : '');
}

/** Components of design systems say in their names what they are, whatever comes before: `v6_he-button`. */
function roleOfComponent(tag: string): string {
  const kind = /-(button|task-list|nav|breadcrumb|search-box|tooltip)(?:_|$)/.exec(tag)?.[1] ?? '';
  return roleByComponent[kind] ?? '';
}

const roleByComponent: Readonly<Record<string, string>> = {
  breadcrumb: 'navigation',
  button: 'button',
  nav: 'navigation',
  'search-box': 'search',
  'task-list': 'navigation',
  tooltip: 'tooltip',
};

/** Roles that come to the same for a reader. */
const roleByName: Readonly<Record<string, string>> = {
  grid: 'table',
  gridcell: 'cell',
  none: '',
  presentation: '',
  treegrid: 'table',
};
