import type { EditionView } from '../domain/edition-view';
import { bundledEditions, bundledSources } from './editions/bundled';
import { compiledEditions } from './evaluate';

/** What a screen needs to name an edition's parts; null for an id that is not known. */
export function describeEdition(id: string): EditionView | null {
  const edition = compiledEditions.find((compiled) => compiled.id === id);
  if (!edition) return null;
  const { file, rules } = edition;
  return {
    id,
    name: file.name,
    window: file.window,
    confidence: file.confidence,
    tiers: (edition.tiers ?? []).map((tier) => ({
      id: tier.id,
      label: tier.label,
      thresholds: tier.thresholds,
      needsDesignation: tier.needsDesignation ?? false,
    })),
    benefits: Object.fromEntries(
      edition.rows.map(({ id: row, name, category, kinds, fromTier, source }) => [
        row,
        { name, category, kinds, fromTier, source },
      ]),
    ),
    sources: { ...bundledSources, ...file.sources },
    silenceDays: rules.silence?.days ?? [],
    answerDays: rules.answer?.days ?? null,
    contactLimit: rules.contacts && { least: rules.contacts.least, most: rules.contacts.most },
  };
}

/** Ids of the bundled editions, oldest first. */
export const editionIds: string[] = bundledEditions.map(({ id }) => id);
