import { expect, test } from 'vitest';
import { type SourceFile, sourceFile, sourceFiles } from './source-file';

const files = [...sourceFiles('src'), ...sourceFiles('test'), ...sourceFiles('scripts')];
const longest = 300;
const saysNothing = /(^|\/)(utils?|helpers?|common|misc|managers?|services?|shared|lib)(\/|\.|$)/;
const unfinished = new RegExp(['TO', 'DO|FIX', 'ME|\\bXX', 'X\\b'].join(''));
const switchedOff = new RegExp(['eslint-dis', 'able|biome-ig', 'nore|@ts-ig', 'nore|@ts-expect-err', 'or'].join(''));

function shapeFaults({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  return [
    ...(lines > longest ? [`${path} has ${lines} lines`] : []),
    ...(saysNothing.test(path) ? [`${path}: the name says nothing`] : []),
    ...(unfinished.test(text) ? [`${path} is not finished`] : []),
    ...(switchedOff.test(text) ? [`${path} switches a check off`] : []),
  ];
}

test('files are short, named for what they hold, finished, and checked', () => {
  expect(files.flatMap(shapeFaults)).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

test.each([
  sourceFile('src/ui/panel.ts', 'a;\n'.repeat(longest + 1)),
  sourceFile('src/utils/text.ts', ''),
  sourceFile('src/ui/text-helpers/case.ts', '// TO' + 'DO'),
  sourceFile('src/ui/b.ts', '// eslint-dis' + 'able-next-line'),
])('a fault in $path is noticed', (file) => {
  expect(shapeFaults(file)).toHaveLength(1);
});
