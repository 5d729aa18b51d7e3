import type { Cause } from '../domain/reason-codes';

/** Causes that are nobody's fault: time runs, or the next click is the user's own choice. */
export const calmCauses: ReadonlySet<Cause> = new Set<Cause>(['waiting-time', 'activation-pending', 'not-activated']);
