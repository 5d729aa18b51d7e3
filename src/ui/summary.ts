import type { SectionId } from './section-id';
import type { Tone } from './tone';

/** The one line that matters most now, for the tab and the head of the panel, and the section that proves it. */
export interface Summary {
  text: string;
  tone: Tone;
  section: SectionId | null;
}
