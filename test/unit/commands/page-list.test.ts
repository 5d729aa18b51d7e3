import { describe, expect, test } from 'vitest';
import { readArguments } from '../../support/page-list';

const url = 'https://partner.microsoft.com/dashboard/home';
const files: Record<string, string> = {
  '/pages/index.json': JSON.stringify([
    { file: 'a.html', url, lang: 'zh-CN', settleMs: 500, expect: {} },
    { file: 'deeper/b.html', url },
  ]),
  '/pages/a.html': '<p>a',
  '/pages/deeper/b.html': '<p>b',
  '/pages/broken.json': '[',
  '/pages/wrong.json': JSON.stringify([{ file: 'a.html', url: 'nowhere', settleMs: 'long' }]),
  '/pages/missing.json': JSON.stringify([
    { file: 'a.html', url },
    { file: 'c.html', url },
  ]),
};

function readText(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error('no such file');
  return text;
}

describe('the pages to read', () => {
  test('are one file at one address', () => {
    expect(readArguments(['--url', url, '/pages/a.html'], readText)).toEqual({
      ok: true,
      list: false,
      pages: [{ file: '/pages/a.html', url, lang: 'en-US', settleMs: 0, html: '<p>a' }],
    });
  });

  test('are those of an index, relative to it; what else it says is not for us', () => {
    expect(readArguments(['--index', '/pages/index.json'], readText)).toEqual({
      ok: true,
      list: true,
      pages: [
        { file: 'a.html', url, lang: 'zh-CN', settleMs: 500, html: '<p>a' },
        { file: 'deeper/b.html', url, lang: 'en-US', settleMs: 0, html: '<p>b' },
      ],
    });
  });

  test.each([
    ['nothing', [], /^usage/],
    ['an address alone', ['--url', url], /^usage/],
    ['too much', ['--index', '/pages/index.json', 'more'], /^usage/],
    ['an address that is none', ['--url', 'nowhere', '/pages/a.html'], /^url: expected an address/],
    [
      'an address that no browser opens a page at',
      ['--url', 'file:///etc/passwd', '/pages/a.html'],
      /^url: expected an address/,
    ],
    ['a file that is not there', ['--url', url, '/pages/c.html'], /c\.html: expected a file that can be read/],
    ['an index that is not there', ['--index', '/pages/none.json'], /none\.json: expected a file with JSON/],
    ['an index that is no JSON', ['--index', '/pages/broken.json'], /broken\.json: expected a file with JSON/],
    [
      'an index with a page that is not there',
      ['--index', '/pages/missing.json'],
      /\[1\]\.file: expected a file that can be read/,
    ],
  ])('%s: refused with what was expected', (_, given, problem) => {
    const read = readArguments(given, readText);
    expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(problem)]);
  });

  test('an index with several faults names each by its place', () => {
    const read = readArguments(['--index', '/pages/wrong.json'], readText);
    expect(read.ok ? [] : read.problems).toEqual([
      expect.stringContaining('[0].url: expected an address'),
      expect.stringContaining('[0].settleMs: expected a number'),
    ]);
  });
});
