import type { AccountIdentity } from '../domain/account-identity';
import type { Reading } from '../domain/reading';

/** Where readings are kept. Within one account, offer and kind of page the newest stays; a late, older one is dropped. */
export interface ReadingStore {
  /** How long it lasts: beyond the browser's end, or only in memory, and then why. */
  lasts: { kind: 'database' } | { kind: 'memory'; why: 'private-window' | 'database-refused' };
  /** Resolves once the reading is safe. */
  keep: (reading: Reading) => Promise<void>;
  /** The offer's readings and all account pages' (without `productId`: these alone). */
  readingsOf: (productId: string | undefined) => Promise<Reading[]>;
  /** Every account that was ever seen. */
  identities: () => Promise<AccountIdentity[]>;
}
