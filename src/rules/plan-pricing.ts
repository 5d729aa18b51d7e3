import type { Plan } from '../domain/case';
import { certain, possible } from './possible';

export interface PlanPricing {
  /** A plan whose price Microsoft collects. */
  sold: boolean;
  byol: boolean;
  free: boolean;
}

const byolWords = /byol|bring your own|自带许可/i;
const freeWords = /^(free|免费)$/i;

/** What the plans say about how the offer is sold. A plan whose pricing was not read says nothing. */
export function pricingOf(plans: Plan[] | undefined): PlanPricing {
  const pricing = { sold: false, byol: false, free: false };
  for (const plan of plans ?? []) {
    const model = (certain(possible<string>(plan.pricingModel)) ?? '').normalize('NFKC').trim();
    const byol = certain(possible<boolean>(plan.byol));
    if (byol === true || byolWords.test(model)) pricing.byol = true;
    else if (freeWords.test(model)) pricing.free = true;
    else if (model !== '') pricing.sold = true;
  }
  return pricing;
}
