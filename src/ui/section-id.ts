/** The collapsible sections of the panel, in the order of an offer's panel. */
export const sectionIds = ['benefits', 'tier', 'deadlines', 'contact', 'diagnosis', 'read', 'rules'] as const;
export type SectionId = (typeof sectionIds)[number];
