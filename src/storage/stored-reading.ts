import type { Reading } from '../domain/reading';
import { readingSchema } from '../domain/reading-schema';
import { readingKey } from '../domain/reading-subject';

/** A reading as it is kept: the newest of its key stays. */
export interface StoredReading {
  key: string;
  /** Empty for pages that are not one offer's. */
  productId: string;
  reading: Reading;
}

export function storedReading(reading: Reading): StoredReading {
  return { key: readingKey(reading), productId: reading.productId ?? '', reading };
}

/** What came back from storage, or null when it is no reading (any more): a damaged record is left out, alone. */
export function readingFromStorage(stored: unknown): Reading | null {
  if (typeof stored !== 'object' || stored === null || !('reading' in stored)) return null;
  const parsed = readingSchema.safeParse(stored.reading);
  return parsed.success ? parsed.data : null;
}
