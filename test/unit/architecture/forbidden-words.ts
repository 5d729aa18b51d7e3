import ts from 'typescript';
import { type SourceFile, visit } from './source-file';

interface Ban {
  words: readonly string[];
  /** Folder under src that may use them. */
  except?: string;
  why: string;
}

const bans: readonly Ban[] = [
  {
    words: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
    ],
    why: 'text of the page is never rendered as markup',
  },
  {
    words: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'WebTransport'],
    why: 'nothing is sent anywhere',
  },
  { words: ['postMessage', 'onMessageExternal', 'BroadcastChannel'], why: 'a page could speak or listen there' },
  { words: ['eval', 'Function'], why: 'no code is made from text' },
  { words: ['indexedDB', 'localStorage', 'sessionStorage'], except: 'storage', why: 'one folder keeps what is kept' },
  { words: ['chrome', 'browser'], except: 'platform', why: 'one folder speaks to the browser' },
];

/** Names in a file's code (comments and strings do not count) that the product does without, each with the reason. */
export function forbiddenWords(file: SourceFile): string[] {
  const folder = file.path.split('/')[1] ?? '';
  const faults = new Set<string>();
  visit(file.tree, (node) => {
    if (!ts.isIdentifier(node) || isTypeName(node)) return;
    const ban = bans.find(({ words, except }) => except !== folder && words.includes(node.text));
    if (ban === undefined || (isPlatformImport(node) && ban.except === 'platform')) return;
    faults.add(`${file.path}: ${node.text} (${ban.why})`);
  });
  return [...faults];
}

/** `let` and `var` outside every function: state that a worker loses when the browser puts it to sleep. */
export function moduleState(file: SourceFile): string[] {
  return file.tree.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const constant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return constant ? [] : statement.declarationList.declarations.map(({ name }) => `${file.path}: ${name.getText()}`);
  });
}

function isTypeName(node: ts.Identifier): boolean {
  return ts.isTypeReferenceNode(node.parent);
}

/** `browser` as the platform folder exports it is how the others are meant to speak of it. */
function isPlatformImport(node: ts.Identifier): boolean {
  const imports = node.getSourceFile().statements.filter(ts.isImportDeclaration);
  return imports.some(
    ({ importClause, moduleSpecifier }) =>
      /\/platform\/browser/.test(moduleSpecifier.getText()) && (importClause?.getText() ?? '').includes(node.text),
  );
}
