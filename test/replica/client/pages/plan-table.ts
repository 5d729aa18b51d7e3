import type { Offer, Plan } from '../../scenario-schema';
import { element } from '../dom';
import type { Cell, Column } from '../kit/kit';
import { offerHref } from '../offer-frame';
import type { PageContext } from '../page';
import { say } from '../words/words';

/** The table of plans, on Plan overview with its actions, on Offer overview without. */
export function planTable(context: PageContext, offer: Offer, plans: readonly Plan[], actions: boolean): HTMLElement {
  const { words, kit, loading } = context;
  const columns: readonly Column[] = [
    { field: 'name', label: words.plans.name, share: 27 },
    { field: 'pricing', label: words.plans.pricingModel, share: 21 },
    { field: 'audience', label: words.plans.availability, share: 18 },
    { field: 'status', label: words.plans.status, share: 17 },
    { field: 'action', label: words.plans.action, share: 17 },
  ];
  return kit.table({
    purpose: 'plans',
    name: words.offerPage.plans,
    loading,
    columns: actions ? columns : columns.slice(0, 4),
    rows: plans.map((plan) => ({ id: plan.id, cells: cells(context, offer, plan) })),
  });
}

function cells(context: PageContext, offer: Offer, plan: Plan): Readonly<Record<string, Cell>> {
  const { words, kit } = context;
  const to = (page: string) => offerHref(context, offer, `plans/${plan.id}/${page}`);
  const action =
    plan.status === 'draft'
      ? words.command.deleteDraft
      : plan.status === 'not-available'
        ? words.command.restoreDistribution
        : words.command.stopDistribution;
  return {
    name: [
      kit.link(plan.name, to('listings')),
      element('div', { class: 'small-print' }, say(words.plans.planId, { id: plan.planId })),
    ],
    pricing: kit.link(words.pricing[plan.pricing], to('availability')),
    audience: kit.link(words.audience[plan.audience], to('availability')),
    status: words.planStatus[plan.status],
    action: kit.link(action, '#action'),
  };
}
