import type { Cause } from '../domain/reason-codes';
import type { Tone } from './tone';

/** Causes that are nobody's fault: time runs, or the next click is the user's own choice. */
export const calmCauses: ReadonlySet<Cause> = new Set<Cause>(['waiting-time', 'activation-pending', 'not-activated']);

/** How a cause that is there feels: a fault to mend, the end of something, or only where things stand. */
export function causeTone(cause: Cause): Tone {
  if (calmCauses.has(cause) || cause === 'not-live') return 'quiet';
  return cause === 'benefits-expired' ? 'warn' : 'bad';
}
