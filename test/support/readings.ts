import type { PageKind } from '../../src/domain/page-kind';
import type { Reading, ReadValues } from '../../src/domain/reading';

export const contosoLedger = '11111111-aaaa-4bbb-8ccc-000000000001';
export const fabrikamAssessment = '11111111-aaaa-4bbb-8ccc-000000000002';

/** A reading of a page, with only what a test is about written out. */
export function readingOf(kind: PageKind, values: ReadValues, more: Partial<Reading> = {}): Reading {
  return {
    kind,
    address: `https://partner.microsoft.com/dashboard/${kind}`,
    readAt: '2026-11-20T09:00:00.000Z',
    language: 'en-US',
    values,
    places: {},
    notFound: [],
    problems: [],
    ...more,
  };
}
