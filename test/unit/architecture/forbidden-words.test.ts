import { describe, expect, test } from 'vitest';
import { forbiddenWords, moduleState } from './forbidden-words';
import { sourceFile, sourceFiles } from './source-file';

const files = sourceFiles('src');

describe('names the product does without', () => {
  test('stand nowhere in src', () => {
    expect(files.flatMap(forbiddenWords)).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  test.each([
    ['src/ui/panel.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;'],
    ['src/ui/panel.tsx', 'element.innerHTML = text;'],
    ['src/popup/main.tsx', "await fetch('x');"],
    ['src/content/lifecycle.ts', "window.postMessage('x');"],
    ['src/rules/compile.ts', "new Function('return 1')"],
    ['src/content/place.ts', "localStorage.setItem('a', 'b');"],
    ['src/background/install.ts', "chrome.runtime.getURL('');"],
  ])('are noticed in %s: %s', (path, text) => {
    expect(forbiddenWords(sourceFile(path, text))).toHaveLength(1);
  });

  test.each([
    ['src/storage/database.ts', "indexedDB.deleteDatabase('x');"],
    ['src/ui/panel.tsx', "const text = 'no fetch here'; // innerHTML"],
    ['src/background/install.ts', "import { browser } from '../platform/browser';\nbrowser.tabs.query({});"],
  ])('are not seen where they do no harm, in %s', (path, text) => {
    expect(forbiddenWords(sourceFile(path, text))).toEqual([]);
  });
});

describe('the worker keeps no state in variables (W3)', () => {
  test('no module-level let in background', () => {
    const background = files.filter((file) => file.path.startsWith('src/background/'));
    expect(background.flatMap(moduleState)).toEqual([]);
    expect(background.length).toBeGreaterThan(0);
  });

  test('a module-level let would be noticed', () => {
    expect(
      moduleState(sourceFile('src/background/x.ts', 'let count = 0; const a = 1; function f() { let b = 1; }')),
    ).toEqual(['src/background/x.ts: count']);
  });
});
