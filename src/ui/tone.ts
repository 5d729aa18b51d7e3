import type { BenefitCondition } from '../domain/codes';
import type { IconName } from './icon';

/** How a state feels. Never shown by colour alone: each comes with an icon and a word. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet';

export const conditionLooks: Record<BenefitCondition, { icon: IconName; tone: Tone }> = {
  eligible: { icon: 'pass', tone: 'good' },
  used: { icon: 'pass', tone: 'quiet' },
  locked: { icon: 'locked', tone: 'quiet' },
  unknown: { icon: 'question', tone: 'quiet' },
  expired: { icon: 'gone', tone: 'quiet' },
};
