import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/content/main.iife.tsx`. */
  path: string;
  text: string;
  /** The syntax tree; parsed when first asked for. */
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** A path from the project's root without its ending, or a package's name. */
  target: string;
  typeOnly: boolean;
}

const root = join(import.meta.dirname, '../../..');

/** Every .ts and .tsx file under a top-level folder, as it stands on disk. */
export function sourceFiles(folder: 'src' | 'test' | 'scripts'): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) =>
      sourceFile(`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(join(root, folder, file), 'utf8')),
    );
}

export function sourceFile(path: string, text: string): SourceFile {
  let tree: ts.SourceFile | undefined;
  return {
    path,
    text,
    get tree() {
      tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return tree;
    },
  };
}

/** What a file imports, re-exports, or imports on demand. */
export function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = [];
  visit(file.tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ target: resolve(file.path, node.moduleSpecifier.text), typeOnly: isTypeOnly(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ target: resolve(file.path, node.moduleSpecifier.text), typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) {
        imports.push({ target: resolve(file.path, argument.text), typeOnly: false });
      }
    }
  });
  return imports;
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = join(from, '..', specifier).replaceAll('\\', '/');
  return path.replace(/\?.*$/, '').replace(/\.tsx?$/, '');
}
