import type { CivilDate } from './civil-date';
import type { BenefitCategory, ListingKind, Metric } from './codes';
import type { EditionConfidence } from './evaluation';

/** A text in the product's two languages; `zhIsOurs` marks a Chinese name that was never published and is our translation. */
export interface EditionText {
  en: string;
  zh: string;
  zhIsOurs?: boolean | undefined;
}

export interface EditionSource {
  title: EditionText;
  /** An https address that a reader can open, or null when the document has none. */
  address: string | null;
  grade: 'official' | 'official-machine-translated' | 'third-party-quoting-official' | 'third-party' | 'inferred';
}

/** What a screen needs to name an edition's parts: no rule is in it. */
export interface EditionView {
  id: string;
  name: EditionText;
  window: { from: CivilDate; to: CivilDate | null };
  confidence: EditionConfidence;
  /** Lowest first; empty when the table was never published. */
  tiers: { id: string; label: EditionText; thresholds: Partial<Record<Metric, number>>; needsDesignation: boolean }[];
  benefits: Record<
    string,
    { name: EditionText; category: BenefitCategory; kinds: ListingKind[]; fromTier: string | null; source: string }
  >;
  sources: Record<string, EditionSource>;
  silenceDays: number[];
  answerDays: number | null;
  contactLimit: { least: number; most: number | null } | null;
}
