/** The attribute by which our own panel's host is known, so that we never read ourselves. */
export const ownHostAttribute = 'data-rewards-lens';
