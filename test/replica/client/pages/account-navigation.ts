import type { NavigationGroup, NavigationItem, Page, PageContext } from '../page';

/** What the pages of Account settings share. */
export function accountFrame(context: PageContext, current: 'users' | 'legal' | 'identifiers'): Omit<Page, 'content'> {
  const { words, href } = context;
  return {
    subject: words.workspace.accountSettings,
    name: words.accountNav[current],
    suffix: null,
    crumbs: [
      { label: words.shell.home, href: href('/dashboard/home') },
      { label: words.workspace.accountSettings, href: href('/dashboard/v2/account-settings/overview'), current: true },
    ],
    navigation: accountNavigation(context, current),
    commands: [],
    look: 'account',
  };
}

function accountNavigation({ words: { accountNav }, href }: PageContext, current: string): readonly NavigationGroup[] {
  const item = (key: keyof typeof accountNav, path: string): NavigationItem => ({
    label: accountNav[key],
    href: href(`/dashboard/${path}`),
    current: key === current,
  });
  return [
    {
      items: [
        item('overview', 'v2/account-settings/overview'),
        item('learning', 'account/v3/learningprofile'),
        item('access', 'account/v3/myaccess'),
        item('users', 'account/v3/usermanagement#users'),
        item('programs', 'account/v3/programs'),
        item('agreements', 'account/v3/settings/agreements'),
      ],
    },
    {
      heading: accountNav.organization,
      items: [
        item('legal', 'account/v3/organization/legalinfo#mpn'),
        item('identifiers', 'account/v3/organization/identity'),
        item('tenants', 'account/v3/organization/tenants'),
        item('billing', 'account/v3/accountsettings/billingprofile#commercial'),
      ],
    },
  ];
}
