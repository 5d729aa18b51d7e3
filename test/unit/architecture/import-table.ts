/** Who may import whom under `src`. A name with a slash is one file of that folder; every folder may import itself. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  rules: ['domain'],
  portal: ['domain'],
  imports: ['domain'],
  words: ['domain'],
  messaging: ['domain', 'platform'],
  storage: ['domain', 'platform'],
  platform: [],
  ui: ['domain', 'words'],
  content: ['domain', 'rules', 'portal', 'words', 'messaging', 'ui', 'platform'],
  background: ['domain', 'rules', 'portal/hosts', 'portal/pages', 'words', 'messaging', 'storage', 'platform'],
  ...Object.fromEntries(
    ['popup', 'options', 'dashboard', 'sidepanel', 'help'].map((page) => [
      page,
      ['domain', 'rules', 'portal/hosts', 'portal/pages', 'imports', 'words', 'messaging', 'ui', 'platform'],
    ]),
  ),
};

/** Packages that one folder alone may import. */
const owners: Record<string, string> = {
  'webextension-polyfill': 'platform',
  idb: 'storage',
  'dom-accessibility-api': 'portal',
};

/** Why `from` may not import `target` (both without file endings), or null when it may. */
export function importFault(from: string, target: string): string | null {
  const folder = from.split('/')[1] ?? '';
  const table = allowed[folder];
  if (table === undefined) return `src/${folder} has no row in the import table`;
  if (!target.startsWith('src/')) return packageFault(folder, target);
  const [, toFolder = '', file = ''] = target.split('/');
  if (toFolder === folder || table.includes(toFolder) || table.includes(`${toFolder}/${file}`)) return null;
  return `${folder} may not import ${target}`;
}

function packageFault(folder: string, target: string): string | null {
  if (/^(manifest|package|test|scripts|vite)\b/.test(target)) return `src may not import ${target}`;
  const owner = owners[target];
  return owner === undefined || owner === folder ? null : `only ${owner} imports ${target}`;
}
