import type { Case, Contact, HeldBenefit } from '../../../src/domain/case';
import { caseFromReadings } from '../../../src/domain/case-from-readings';
import type { FactPath } from '../../../src/domain/fact';
import { pageOfFact } from '../../../src/domain/fact-pages';
import type { ManualFacts } from '../../../src/domain/manual-facts';
import { type PageKind, pageKinds } from '../../../src/domain/page-kind';
import type { Reading } from '../../../src/domain/reading';
import { addressOf } from '../../../src/portal/pages';
import { describeEdition, editionIds } from '../../../src/rules/describe-edition';
import { evaluate } from '../../../src/rules/evaluate';
import { factTitle } from '../../../src/ui/fact-name';
import type { PanelModel } from '../../../src/ui/panel-model';
import { wordsFor } from '../../../src/words/words';

const productId = '7d3c1f5e-0b1a-4c58-9f20-5a1e0c9d4b11';
const views = editionIds.flatMap((id) => describeEdition(id) ?? []);

/** A state of the panel as a visit to the pages that show a case's facts would give it. */
export function stateFromCase(
  input: Case,
  parts: Partial<PanelModel> & { here?: PageKind; notFound?: FactPath[] } = {},
): PanelModel {
  const { here = 'offer-overview', notFound = [], ...overrides } = parts;
  const readings = readingsOf(input, here, notFound);
  const manual: ManualFacts[] = input.message
    ? [{ productId, message: input.message, enteredAt: { 'message.received': `${input.asOf}T08:00:00.000Z` } }]
    : [];
  const combined = caseFromReadings(readings, manual, input.asOf);
  const judged: Case = {
    ...combined,
    ...(input.edition ? { edition: input.edition } : {}),
    ...(input.tiers ? { tiers: input.tiers } : {}),
  };
  const evaluation = evaluate(judged);
  const [reading] = readings;
  if (!reading) throw new Error('a page is always read');
  return {
    language: 'en',
    theme: 'light',
    side: 'end',
    open: true,
    tabPosition: 30,
    view: { state: 'read', reading, lost: [] },
    subject: 'offer',
    title: typeof input.offer?.name === 'string' ? input.offer.name : 'Contoso Ledger Cloud',
    case: judged,
    evaluation,
    edition: views.find(({ id }) => id === evaluation.edition.id) ?? null,
    otherEditions: views.filter(({ id }) => id !== evaluation.edition.id),
    readings,
    today: input.asOf,
    pageAddresses: Object.fromEntries(
      pageKinds.flatMap((kind) => {
        const address = addressOf(kind, productId);
        return address === null ? [] : [[kind, address]];
      }),
    ),
    ...overrides,
  };
}

/** One reading per page that shows some of the facts, this page's first, the others read on the days before. */
function readingsOf(input: Case, here: PageKind, notFound: FactPath[]): Reading[] {
  const byPage = new Map<PageKind, Reading>([[here, emptyReading(here, input.asOf, notFound)]]);
  const on = (path: FactPath): Reading => {
    const kind = pageOfFact(path, undefined) ?? here;
    const reading = byPage.get(kind) ?? emptyReading(kind, dayBefore(input.asOf, byPage.size), []);
    byPage.set(kind, reading);
    reading.places[path] = { page: kind, label: factTitle(path, wordsFor('en'), nameless) };
    return reading;
  };
  for (const [field, value] of Object.entries(input.offer ?? {})) {
    const reading = on(`offer.${field}`);
    reading.values.offer = { ...reading.values.offer, [field]: value };
  }
  for (const [field, value] of Object.entries(input.account ?? {})) {
    const reading = on(`account.${field}`);
    reading.values.account = { ...reading.values.account, [field]: value };
  }
  for (const [field, value] of Object.entries(input.sales ?? {})) {
    const reading = on(`sales.${field}`);
    reading.values.sales = { ...reading.values.sales, [field]: value };
  }
  if (input.owner) on('owner.known').values.owner = input.owner;
  if (Array.isArray(input.contacts)) on('contacts').values.contacts = input.contacts satisfies Contact[];
  if (Array.isArray(input.benefits)) on('benefits').values.benefits = input.benefits satisfies HeldBenefit[];
  return [...byPage.values()];
}

function emptyReading(kind: PageKind, day: string, notFound: FactPath[]): Reading {
  return {
    kind,
    address: addressOf(kind, productId) ?? 'https://partner.microsoft.com/dashboard/home',
    productId,
    readAt: `${day}T09:10:00Z`,
    language: 'en',
    values: {},
    places: {},
    notFound,
    problems: [],
  };
}

function dayBefore(day: string, count: number): string {
  return Temporal.PlainDate.from(day).subtract({ days: count }).toString();
}

const nameless: PanelModel = {
  language: 'en',
  theme: 'light',
  side: 'end',
  open: false,
  tabPosition: 0,
  view: { state: 'silent', why: 'unknown-page' },
  subject: 'offer',
  title: '',
  case: { asOf: '2026-01-01' },
  evaluation: null,
  edition: null,
  otherEditions: [],
  readings: [],
  today: '2026-01-01',
  pageAddresses: {},
};
