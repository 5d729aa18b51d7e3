import { paragraph } from '../kit/common-blocks';
import type { Page, PageContext } from '../page';

/** Another program of the same host: a list that looks like the offers' one and is not. */
export function otherProgramPage(context: PageContext): Page {
  const { words, kit, href, account, loading } = context;
  const { other, shell } = words;
  if (!context.address.path.startsWith('/dashboard/')) return missingPage(context);
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
