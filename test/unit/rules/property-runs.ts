/** How often a property is tried; fast-check prints the seed and the smallest counterexample of one that fails. */
export const propertyRuns = { numRuns: Number(process.env.PROPERTY_RUNS ?? '200') };
