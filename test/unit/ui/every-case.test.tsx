// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case';
import { clockIds, contactCheckIds, offerStatuses, offerTypes } from '../../../src/domain/codes';
import { causes, nextActions, noticeIds, reasons } from '../../../src/domain/reason-codes';
import { type Language, languages } from '../../../src/words/language';
import { stateFromCase } from '../../gallery/states/state-from-case';
import { mountedLens } from './mounted-lens';

const folder = 'test/cases/questions';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const inputs: { name: string; input: Case }[] = files.map((name) => ({
  name,
  input: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { input: Case }).input,
}));

/** Codes with a hyphen are never words of a language (but “go-live” is): one on the screen has no words of its own. */
const lists: readonly (readonly string[])[] = [
  reasons,
  causes,
  nextActions,
  noticeIds,
  clockIds,
  contactCheckIds,
  offerStatuses,
  offerTypes,
];
const codes = lists.flat().filter((code) => code.includes('-') && code !== 'go-live');
const leak = new RegExp(`(?<![\\w“-])(?:${[...new Set(codes)].join('|')})(?![\\w”-])`);
const hole = /undefined|\bNaN\b|\[object|\bnull\b|Infinity/;

function textOf(input: Case, language: Language): string {
  const lens = mountedLens({ ...stateFromCase(input), language, expanded: 'all' });
  const text = lens.text();
  lens.unmount();
  lens.host.remove();
  return text;
}

test('there are cases to show', () => {
  expect(inputs.length).toBeGreaterThan(200);
});

/** Drawing all of them takes a minute: each language takes its own sixth, so that both see every kind of question. */
const share = (language: Language) => inputs.filter((_, position) => position % 6 === languages.indexOf(language) * 3);

describe.each(languages)('questions shown in %s with all their proofs', (language) => {
  test.each(share(language))('$name', ({ input }) => {
    const text = textOf(input, language);
    expect(text.length).toBeGreaterThan(300);
    expect(text).not.toMatch(hole);
    expect(text).not.toMatch(leak);
  });
});
