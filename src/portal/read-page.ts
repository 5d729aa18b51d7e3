import type { PageKind } from '../domain/page-kind';
import type { Reading } from '../domain/reading';
import { findLabels } from './label-text/find-labels';
import { pageHeadings } from './label-text/page-heading';
import { dateOrderOf, languageOf } from './page-language';
import { pageByAddress } from './pages';
import { benefitPanel } from './readers/benefit-details';
import { Findings } from './readers/findings';
import type { FactReader, Look } from './readers/look';
import { readersByKind } from './readers-by-kind';
import { recognisePage } from './recognise-page';
import { seePage } from './visible-text/see-page';

/** A reading with the elements of the page that its places speak of. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly elements: ReadonlyMap<string, Element>;
  /** The page says itself that something is not there yet. */
  readonly busy: boolean;
}

/** What the page shows now, in one look; null where the address or the title names no page that is read. */
export function readPage(document: Document, url: URL, readAt: string): Reading | null {
  const steps = readInSlices(document, url, readAt);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value?.reading ?? null;
}

/** The same, with a place to pause after each slice of work. */
export function* readInSlices(document: Document, url: URL, readAt: string): Generator<void, PlacedReading | null> {
  const address = pageByAddress(url);
  if (address.kind === null && address.headingDecides !== true) return null;
  const sight = yield* seePage(document);
  yield;
  const labels = findLabels(sight);
  yield;
  const headings = pageHeadings(sight);
  const named = recognisePage(address, url, headings);
  if (named === null) return null;
  const kind: PageKind =
    named === 'marketing-benefits' && benefitPanel({ sight, labels }) !== null ? 'benefit-details' : named;
  const language = languageOf(sight, url);
  const look: Look = {
    sight,
    labels,
    kind,
    address,
    headings,
    heading: headings.find((heading) => heading.page !== null) ?? headings[0] ?? null,
    dateOrder: dateOrderOf(sight, language),
  };
  const findings = new Findings(kind);
  for (const reader of readersByKind[kind]) {
    yield* readFacts(reader, look, findings);
    yield;
  }
  return { reading: readingOf(look, findings, url, readAt, language), elements: findings.elements, busy: sight.busy };
}

/** A reader that throws loses its own facts, named among the problems; the others stand. */
function* readFacts(reader: FactReader, look: Look, findings: Findings): Generator<void, void> {
  try {
    const steps = reader.read(look, findings);
    if (steps) yield* steps;
  } catch (error) {
    const why = `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
    for (const fact of reader.facts) findings.problem(fact, why);
  }
}

function readingOf(look: Look, findings: Findings, url: URL, readAt: string, language: string): Reading {
  const { kind, address } = look;
  return {
    kind,
    address: `${url.origin}${url.pathname}`,
    ...(address.productId === undefined ? {} : { productId: address.productId }),
    readAt,
    language,
    values: findings.values,
    places: findings.places,
    notFound: notFound(readersByKind[kind], findings),
    problems: findings.problems,
  };
}

/** The facts that were looked for and not found; of a list's facts, those that no item of the list has. */
function notFound(readers: readonly FactReader[], findings: Findings): string[] {
  const found = new Set(Object.keys(findings.places).map((path) => path.replace(/\[\d+\]/g, '[]')));
  const facts = new Set(readers.flatMap((reader) => reader.facts));
  return [...facts].filter((fact) => !found.has(fact) && !isFoundAsList(fact, findings));
}

function isFoundAsList(fact: string, findings: Findings): boolean {
  if (fact === 'contacts') return findings.values.contacts !== undefined;
  return fact === 'account.users' || fact === 'offer.plans' ? findings.has(fact) : false;
}
