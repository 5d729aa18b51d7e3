import { describe, expect, test } from 'vitest';
import { contactCheckIds } from '../../../src/domain/codes';
import { causes, reasons } from '../../../src/domain/reason-codes';
import { causeText, checkText, reasonText, requirementText } from '../../../src/words/code-texts';
import { en } from '../../../src/words/en';
import { languageFor, languages } from '../../../src/words/language';
import { wordsFor } from '../../../src/words/words';
import { zhCn } from '../../../src/words/zh-cn';

interface Saying {
  path: string;
  text: string;
}

/** Stands in for everything that a sentence is given: found again in the sentence, it was not forgotten. */
const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧'];

/** Every text of a language by its path; a sentence with parts is said with marks for them. */
function sayings(value: unknown, path = ''): Saying[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function')
    return [{ path, text: String(said(path, (...parts) => Reflect.apply(value, null, parts))) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sayings(part, path === '' ? key : `${path}.${key}`));
}

/** Steps and notices take their parts by name, all others one by one. */
function said(path: string, sentence: (...parts: unknown[]) => unknown): unknown {
  const named = path.startsWith('steps.') || path.startsWith('notices.');
  const [until, benefit, fact, page] = marks;
  return named ? sentence({ until, benefit, fact, page, dates: [until, benefit] }) : sentence(...marks);
}

const english = sayings(en);
const chinese = sayings(zhCn);
/** Names that are the same in every language, and the signs between words. */
const sameInBoth =
  /^(language|panel\.(product|gap)|values\.(storefronts|m365Integrations|offerTypes)\..+|facts\.account\.liftrLite|pages\.marketplace-rewards|panel\.benefit\.oursInChinese)$/;

describe('the words of both languages', () => {
  test('have the same keys', () => {
    expect(chinese.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
    expect(english.length).toBeGreaterThan(400);
  });

  test('are never empty, and never show a hole where a part was forgotten', () => {
    const faults = [...english, ...chinese].filter(
      ({ path, text }) =>
        (text.trim() === '' && !sameInBoth.test(path)) || /undefined|null|NaN|\[object|function/.test(text),
    );
    expect(faults).toEqual([]);
  });

  test('are translated: Chinese texts hold Chinese, English ones hold none', () => {
    const han = /\p{Script=Han}/u;
    const texts = chinese.filter(
      ({ path, text }) => !sameInBoth.test(path) && /\p{Letter}{2}/u.test(withoutMarks(text)),
    );
    expect(texts.filter(({ path, text }) => !han.test(text) && path !== 'panel.otherLanguage')).toEqual([]);
    expect(english.filter(({ path, text }) => han.test(text) && path !== 'panel.otherLanguage')).toEqual([]);
  });

  test('give every part that a sentence is given in both languages', () => {
    const chineseByPath = new Map(chinese.map(({ path, text }) => [path, text]));
    const uneven = english.filter(({ path, text }) => {
      const other = chineseByPath.get(path) ?? '';
      return marks.some((mark) => text.includes(mark) !== other.includes(mark));
    });
    expect(uneven).toEqual([]);
  });

  test('never raise their voice', () => {
    expect([...english, ...chinese].filter(({ text }) => /[!！]/.test(text))).toEqual([]);
  });

  test('use full-width stops in Chinese', () => {
    const halfWidth = chinese.filter(({ text }) => /\p{Script=Han}[,;:?.]/u.test(text));
    expect(halfWidth).toEqual([]);
  });
});

describe.each(languages)('every code in %s', (language) => {
  const words = wordsFor(language);

  test('has a sentence of its own', () => {
    const texts = [
      ...causes.flatMap((cause) =>
        (['pass', 'fail', 'unknown'] as const).map((result) => causeText(cause, result, words)),
      ),
      ...reasons.map((reason) => reasonText(reason, words)),
    ];
    expect(texts.every((text) => text.length > 3)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('says each contact check in all its results', () => {
    for (const check of contactCheckIds) {
      const texts = (['pass', 'fail', 'unknown'] as const).map((result) => checkText(check, result, words));
      expect(new Set(texts).size).toBe(3);
      expect(checkText(check, 'advice', words)).not.toBe('');
    }
  });

  test('names the conditions of a benefit, and leaves a code that it does not know as it is', () => {
    expect(requirementText('tier-reached', words)).not.toBe('tier-reached');
    expect(requirementText('not-enrolled', words)).toBe(words.causes['not-enrolled'].ruledOut);
    expect(requirementText('live', words)).toBe(words.causes['not-live'].ruledOut);
    expect(requirementText('made-up-code', words)).toBe('made-up-code');
  });
});

test('a step names its date, benefit, fact and page', () => {
  expect(en.steps.activate({ benefit: 'Press release support', until: 'Thu 26 Nov 2026' })).toBe(
    'Activate Press release support by Thu 26 Nov 2026. Nobody calls before a benefit is activated.',
  );
  expect(zhCn.steps.activate({ benefit: '新闻稿支持', until: '2026年11月26日' })).toContain('2026年11月26日');
  expect(en.steps['recheck-page']({ fact: 'status', page: 'History', stale: true })).toContain('read too long ago');
  expect(en.steps['recheck-page']({ fact: 'status', page: 'History' })).not.toContain('too long');
});

test('plurals are said right', () => {
  expect(en.panel.summary.endIn(1, '1 day')).toBe('1 benefit ends in 1 day');
  expect(en.panel.summary.endIn(2, '4 days')).toBe('2 benefits end in 4 days');
  expect(en.panel.counts.checksFail(1, 8)).toBe('1 of 8 fails');
  expect(en.panel.counts.checksFail(2, 8)).toBe('2 of 8 fail');
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
])('a browser in %s is spoken to in %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

function withoutMarks(text: string): string {
  return marks.reduce((rest, mark) => rest.replaceAll(mark, ''), text);
}
