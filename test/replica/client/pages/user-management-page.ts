import { element } from '../dom';
import { icon } from '../icons';
import { paragraph } from '../kit/common-blocks';
import type { Page, PageContext } from '../page';
import { say } from '../words/words';
import { accountFrame } from './account-navigation';

export function userManagementPage(context: PageContext): Page {
  const { words, kit, account, scenario, loading } = context;
  const { users, shell } = words;
  return {
    ...accountFrame(context, 'users'),
    commands: [{ label: users.addUsers, icon: 'plus' }],
    content: [
      kit.card(null, [
        paragraph(`${users.help} `, kit.link(shell.learnMore, '#users')),
        paragraph(`${say(users.signedInAs, { email: loading ? '' : scenario.signedIn.email })} ${users.tenant}`),
        kit.link(users.otherUser, '#signin'),
      ]),
      kit.tabs([
        { label: users.users, selected: true },
        { label: users.groups, selected: false },
        { label: users.applications, selected: false },
      ]),
      searchRow(context),
      kit.table({
        purpose: 'users',
        name: users.users,
        loading,
        columns: [
          { field: 'name', label: users.name, share: 34 },
          { field: 'roles', label: users.roles, share: 50 },
          { field: 'actions', label: users.actions, share: 16 },
        ],
        rows: account.users.map((user) => ({
          id: user.email,
          cells: {
            name: [element('div', {}, user.name), kit.link(user.email, '#user')],
            roles: user.roles.join(', '),
            actions: element('span', { class: 'quiet' }, shell.delete),
          },
        })),
      }),
    ],
  };
}

function searchRow({ words: { shell, offerList } }: PageContext): HTMLElement {
  return element(
    'div',
    { class: 'command-bar' },
    element(
      'div',
      { class: 'command-bar-right' },
      element(
        'button',
        { type: 'button', class: 'command' },
        icon('filter', 18),
        element('span', {}, offerList.filter),
        icon('chevronDown', 12),
      ),
      element(
        'div',
        { class: 'search-box', role: 'search' },
        element('input', { type: 'search', placeholder: shell.search, 'aria-label': shell.search }),
        icon('searchRight', 18),
      ),
    ),
  );
}
