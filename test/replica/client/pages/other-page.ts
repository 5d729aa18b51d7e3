import { paragraph } from '../kit/common-blocks';
import type { Page, PageContext } from '../page';
import { benefitsNavigation } from './marketing-benefits-page';

const otherPrograms = /^\/dashboard\/(?:apps-and-games|products|hardware|microsoftedge|office)\//i;

/** Another program of the same host: a list that looks like the offers' one and is not. */
export function otherProgramPage(context: PageContext): Page {
  const { words, kit, href, account, loading } = context;
  const { other, shell } = words;
  const { path } = context.address;
  if (path.startsWith('/dashboard/v2/benefits/')) return otherBenefitsPage(context);
  if (!otherPrograms.test(path)) return missingPage(context);
  return {
    subject: other.title,
    name: other.overview,
    suffix: null,
    crumbs: [
      { label: shell.home, href: href('/dashboard/home') },
      { label: other.title, href: href('/dashboard/apps-and-games/overview'), current: true },
    ],
    navigation: [],
    commands: [],
    content: [
      kit.table({
        purpose: 'offers',
        name: other.title,
        loading,
        columns: [
          { field: 'name', label: other.name, share: 50 },
          { field: 'type', label: other.type, share: 25 },
          { field: 'status', label: other.status, share: 25 },
        ],
        rows: [{ id: 'game', cells: { name: `${account.name} Puzzle`, type: 'Game', status: other.submitted } }],
      }),
    ],
  };
}

export function missingPage({ words }: PageContext): Page {
  return {
    subject: null,
    name: words.shell.title,
    suffix: null,
    crumbs: [],
    navigation: [],
    commands: [],
    content: [paragraph(words.shell.notFound)],
  };
}

/** Benefits that are no marketing benefits: the same table with other things in it. */
function otherBenefitsPage(context: PageContext): Page {
  const { words, kit, href, dates, loading, address } = context;
  const { benefits, workspace, shell } = words;
  const navigation = benefitsNavigation(context, address.page);
  const current = navigation.flatMap((group) => group.items).find((item) => item.current === true);
  return {
    subject: workspace.benefits,
    name: current?.label ?? benefits.navAzure,
    suffix: null,
    crumbs: [
      { label: shell.home, href: href('/dashboard/home') },
      { label: workspace.benefits, href: href('/dashboard/v2/benefits/azure'), current: true },
    ],
    navigation,
    commands: [],
    look: 'benefits',
    content: [
      paragraph(benefits.howTo),
      kit.table({
        purpose: 'benefits',
        name: current?.label ?? benefits.navAzure,
        loading,
        columns: [
          { field: 'name', label: benefits.name, share: 34 },
          { field: 'source', label: benefits.source, share: 34 },
          { field: 'quantity', label: benefits.quantity, share: 16 },
          { field: 'activateBy', label: benefits.activateBy, share: 16 },
        ],
        rows: [
          {
            id: 'azure',
            cells: {
              name: kit.link('Microsoft Azure', '#azure'),
              source: 'ISV Success program -',
              quantity: dates.money(100),
              activateBy: dates.medium('2027-05-06'),
            },
          },
        ],
      }),
    ],
  };
}
