import type { Offer, Plan } from '../../scenario-schema';
import type { Child } from '../dom';
import { paragraph } from '../kit/common-blocks';
import { offerFrame, offerHref } from '../offer-frame';
import type { Page, PageContext } from '../page';
import { say } from '../words/words';
import { saveButtons } from './save-draft';

/** One plan: its listing page, or its pricing and availability. */
export function planPage(context: PageContext, offer: Offer, plan: Plan): Page {
  const { words, address } = context;
  const pricing = address.page === 'availability';
  const frame = offerFrame(context, offer, null);
  const to = (page: string) => offerHref(context, offer, `plans/${plan.id}/${page}`);
  return {
    ...frame,
    subject: plan.name,
    name: pricing ? words.plans.pricing : words.plans.listing,
    crumbs: [
      ...frame.crumbs.map((crumb) => ({ ...crumb, current: false })),
      { label: plan.name, href: to('listings'), current: true },
    ],
    navigation: [
      {
        heading: plan.name,
        back: { label: words.plans.back, href: offerHref(context, offer, 'plans') },
        items: [
          { label: words.plans.listing, href: to('listings'), current: !pricing },
          { label: words.plans.pricing, href: to('availability'), current: pricing },
        ],
        note: say(words.plans.planId, { id: plan.planId }),
      },
    ],
    commands: [{ label: words.command.saveDraft, icon: 'save', disabled: true }],
    look: 'form',
    content: [...(pricing ? pricingOf(context, plan) : listingOf(context, plan)), saveButtons(context)],
  };
}

function listingOf({ words, kit }: PageContext, plan: Plan): readonly Child[] {
  return [
    kit.textField({ id: 'PlanName', label: words.plans.planName, value: plan.name, required: true }),
    kit.textField({ id: 'PlanSummary', label: words.listing.summary, value: '', lines: 3 }),
  ];
}

function pricingOf({ words, kit, dates }: PageContext, plan: Plan): readonly Child[] {
  const { plans, pricing, audience } = words;
  const models: readonly Plan['pricing'][] = plan.pricing === 'byol' ? ['usage', 'byol'] : ['flat-rate', 'per-user'];
  return [
    kit.section(plans.markets, [paragraph(say(plans.marketsSelected, { count: plan.markets }))]),
    kit.section(words.plans.pricing, [
      kit.choices({
        id: 'PricingModel',
        question: plans.pricingModel,
        required: true,
        options: models.map((model) => ({ label: pricing[model], checked: model === plan.pricing })),
      }),
      plan.monthlyUsd !== undefined && kit.facts([{ label: plans.price, value: dates.money(plan.monthlyUsd) }]),
    ]),
    plan.freeTrialMonth !== undefined &&
      kit.section(plans.freeTrial, [kit.checkbox('FreeTrial', plans.allowTrial, plan.freeTrialMonth)]),
    kit.section(plans.visibility, [
      paragraph(plans.visibilityHelp),
      kit.choices({
        id: 'PlanVisibility',
        question: plans.visibility,
        options: (['public', 'private'] as const).map((who) => ({
          label: audience[who],
          checked: who === plan.audience,
        })),
      }),
    ]),
  ];
}
