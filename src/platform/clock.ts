/** The instant, ISO 8601 in UTC, with milliseconds. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** The user's own calendar day, `YYYY-MM-DD`: deadlines are days of the person who keeps them. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
