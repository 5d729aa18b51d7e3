import type { Offer } from '../../scenario-schema';
import { paragraph } from '../kit/common-blocks';
import { offerFrame, reviewCommand } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { planTable } from './plan-table';

export function planOverviewPage(context: PageContext, offer: Offer): Page {
  const { words } = context;
  return {
    ...offerFrame(context, offer, 'plans'),
    name: words.offerPage.plans,
    commands: [
      { label: words.command.createPlan, icon: 'plus', near: true },
      { label: words.command.syncAudiences, icon: 'sync', disabled: true },
      reviewCommand(context, offer),
    ],
    look: 'plan-overview',
    content: [offer.plans.length === 0 ? paragraph(words.plans.none) : planTable(context, offer, offer.plans, true)],
  };
}
