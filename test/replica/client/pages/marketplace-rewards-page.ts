import type { Benefit } from '../../scenario-schema';
import { type Child, element } from '../dom';
import { icon } from '../icons';
import { paragraph } from '../kit/common-blocks';
import type { NavigationGroup, Page, PageContext } from '../page';
import { rewardsContact } from './rewards-contact';

/** The older page: enrolment, the contact at the top, tabs of benefits with a status and a date. */
export function marketplaceRewardsPage(context: PageContext): Page {
  const { words, href } = context;
  const { rewards, workspace, shell } = words;
  return {
    subject: workspace.membership,
    name: rewards.title,
    suffix: null,
    crumbs: [
      { label: shell.home, href: href('/dashboard/home') },
      { label: workspace.membership, href: href('/dashboard/mpn/program/commercialmarketplace'), current: true },
    ],
    navigation: membershipNavigation(context),
    commands: [{ label: rewards.viewAll, icon: 'gift', near: true, href: href('/dashboard/v2/benefits/marketing') }],
    look: 'rewards',
    content: contentOf(context),
  };
}

function membershipNavigation({ words: { rewards }, href }: PageContext): readonly NavigationGroup[] {
  const item = (label: string, path: string, current = false) => ({ label, href: href(`/dashboard/${path}`), current });
  return [
    { items: [item(rewards.navOverview, 'v2/membership/overview')] },
    {
      heading: rewards.navPurchases,
      items: [item(rewards.navMembershipOffers, 'v2/membership/offers'), item(rewards.navBills, 'v2/membership/bills')],
    },
    {
      heading: rewards.navProgram,
      items: [
        item(rewards.navBuild, 'membership/isvsuccess/buildandpublish'),
        item(rewards.title, 'mpn/program/commercialmarketplace', true),
      ],
    },
  ];
}

function contentOf(context: PageContext): readonly Child[] {
  const { words, kit, account, loading } = context;
  const { rewards } = words;
  if (!account.seesRewardsPage) return [kit.banner('error', [rewards.noAccess])];
  if (!account.enrolledInRewards) {
    return [paragraph(rewards.introduction), paragraph(rewards.enrollHelp), kit.button(rewards.enroll, 'primary')];
  }
  const marketing = account.benefits.filter((benefit) => benefit.type !== 'Technical');
  return [
    paragraph(rewards.introduction),
    !loading && kit.card(rewards.contact, [rewardsContact(context)]),
    kit.tabs([
      { label: rewards.salesTab, selected: true },
      { label: rewards.technicalTab, selected: false },
    ]),
    kit.table({
      purpose: 'rewards',
      name: rewards.salesTab,
      loading,
      columns: [
        { field: 'name', label: rewards.benefit, share: 50 },
        { field: 'status', label: rewards.status, share: 24 },
        { field: 'expires', label: rewards.expires, share: 26 },
      ],
      rows: marketing.map((benefit) => ({ id: benefit.id, cells: cells(context, benefit) })),
    }),
  ];
}

function cells({ words, kit, dates }: PageContext, benefit: Benefit) {
  const state = words.benefitState[benefit.state];
  return {
    name: benefit.name,
    status: state === '' ? kit.button(words.benefits.activate, 'primary') : state,
    expires: element(
      'span',
      { class: 'with-chevron' },
      element('span', {}, dates.medium(benefit.activateBy)),
      icon('chevronRight', 14),
    ),
  };
}
