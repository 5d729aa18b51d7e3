import type { openDatabase } from './database';
import { databaseReadings } from './database-readings';
import { type MemoryArea, memoryReadings } from './memory-readings';
import type { ReadingStore } from './reading-store';

/**
 * The store for ordinary windows, opened when first asked for and again after its connection was lost. Where the
 * browser refuses a database it is memory, and stays so until the worker starts anew.
 */
export function openReadings(open: typeof openDatabase, area: MemoryArea): () => Promise<ReadingStore> {
  let opened: Promise<ReadingStore> | undefined;
  return () => {
    opened ??= open(() => {
      opened = undefined;
    }).then(databaseReadings, () => memoryReadings(area, 'database-refused'));
    return opened;
  };
}
