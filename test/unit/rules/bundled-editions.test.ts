import { describe, expect, test } from 'vitest';
import { inputProblems } from '../../../src/domain/input-problem';
import { checkEditions } from '../../../src/rules/check-editions';
import { editionSchema, sourcesSchema } from '../../../src/rules/edition-schema';
import { bundledEditions, bundledSources } from '../../../src/rules/editions/bundled';

describe('the editions that ship', () => {
  test.each(bundledEditions)('$id has the form of an edition', (file) => {
    const parsed = editionSchema.safeParse(file);
    expect(parsed.success ? [] : inputProblems(editionSchema, parsed.error.issues)).toEqual([]);
  });

  test('there are thirteen, and together they mean something', () => {
    expect(bundledEditions).toHaveLength(13);
    expect(checkEditions(bundledEditions, bundledSources)).toEqual([]);
  });

  test('every source has a title in both languages and an address or none', () => {
    expect(sourcesSchema.safeParse(bundledSources).success).toBe(true);
  });

  test('no source is left unused, so that a reader finds what each is for', () => {
    const text = JSON.stringify(bundledEditions) + JSON.stringify(['S-2023-05LIST', 'S-2021-01LIST', 'OURS']);
    expect(Object.keys(bundledSources).filter((key) => !text.includes(`"${key}"`))).toEqual([]);
  });
});
