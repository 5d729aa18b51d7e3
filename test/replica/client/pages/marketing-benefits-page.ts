import { type Child, element } from '../dom';
import { paragraph } from '../kit/common-blocks';
import type { Row } from '../kit/kit';
import type { NavigationGroup, Page, PageContext } from '../page';
import { openBenefit } from './benefit-panel';
import { contactsCard } from './contacts-card';

export function marketingBenefitsPage(context: PageContext): Page {
  const { words, kit, href } = context;
  const { benefits, workspace, shell } = words;
  return {
    subject: workspace.benefits,
    name: benefits.marketing,
    suffix: null,
    crumbs: [
      { label: shell.home, href: href('/dashboard/home') },
      { label: workspace.benefits, href: href('/dashboard/v2/benefits/marketing'), current: true },
    ],
    navigation: benefitsNavigation(context, 'marketing'),
    commands: [{ label: shell.takeTour, icon: 'tour' }],
    look: 'benefits',
    content: [
      kit.banner('note', [benefits.windowsNotice]),
      kit.banner('warning', [benefits.rewardsNotice]),
      paragraph(benefits.introduction),
      contactsCard(context),
      paragraph(benefits.howTo),
      benefitsTable(context),
    ],
  };
}

export function benefitsNavigation(
  { words: { benefits }, href }: PageContext,
  current: string,
): readonly NavigationGroup[] {
  const item = (label: string, page: string) => ({
    label,
    href: href(`/dashboard/v2/benefits/${page}`),
    current: page === current,
  });
  return [
    {
      heading: benefits.navProduct,
      items: [
        item(benefits.navAzure, 'azure'),
        item(benefits.navCloud, 'cloud'),
        item(benefits.navSoftware, 'software'),
        item(benefits.navDeveloper, 'visualstudio'),
      ],
    },
    {
      heading: benefits.navSupport,
      items: [item(benefits.navTechnical, 'technicalsupport'), item(benefits.navPresales, 'technicalpresales')],
    },
    { items: [item(benefits.marketing, 'marketing'), item(benefits.navLogo, 'logobuilder')] },
  ];
}

function benefitsTable(context: PageContext): Child {
  const { words, kit, account, dates, loading } = context;
  const { benefits } = words;
  if (!loading && account.benefits.length === 0) return element('p', { class: 'empty' }, benefits.none);
  const rows: readonly Row[] = account.benefits.map((benefit) => {
    const name = kit.link(benefit.name, '#benefit');
    name.addEventListener('click', (event) => {
      event.preventDefault();
      openBenefit(context, benefit);
    });
    return {
      id: benefit.id,
      cells: {
        name,
        source: benefit.source,
        quantity: benefit.quantity,
        activateBy: dates.medium(benefit.activateBy),
      },
    };
  });
  return kit.table({
    purpose: 'benefits',
    name: benefits.marketing,
    loading,
    columns: [
      { field: 'name', label: benefits.name, share: 34, info: true },
      { field: 'source', label: benefits.source, share: 34, info: true },
      { field: 'quantity', label: benefits.quantity, share: 16, info: true },
      { field: 'activateBy', label: benefits.activateBy, share: 16, info: true, sorted: 'descending' },
    ],
    rows,
  });
}
