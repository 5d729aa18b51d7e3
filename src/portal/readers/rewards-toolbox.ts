import { benefitList } from './benefits';
import type { FactReader } from './look';

/**
 * The Rewards Toolbox: benefits with their states, where it lists them by name. Its counters say how many benefits are
 * in a state but name none, so they are no facts.
 */
export const rewardsToolbox: readonly FactReader[] = [benefitList];
