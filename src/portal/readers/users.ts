import type { AccountUser } from '../../domain/case';
import { type CellSeen, readGrids } from '../label-text/read-grid';
import { joined, linesOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { accountIdentity } from './account-identity';
import type { Rows } from './findings';
import { ItemFound } from './item-found';
import { notePartial } from './list-extent';
import { type FactReader, isBesidePage, type Look, whereAt } from './look';
import { emailAddress, personIn } from './person';

type Column = 'name' | 'email' | 'roles';

const columns = [
  { key: 'name', titles: ['user.name'], plausible: (text: string) => text !== '' },
  { key: 'email', titles: ['user.email'], plausible: (text: string) => text === '' || emailAddress.test(text) },
  { key: 'roles', titles: ['user.roles'] },
] as const;

/** The people with access to the account, and as whom the reader is signed in. */
export const users: readonly FactReader[] = [
  ...accountIdentity,
  {
    facts: ['account.users', 'account.users[].name', 'account.users[].email', 'account.users[].roles'],
    read: (look, findings) => {
      const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['name']).filter(
        ({ grid }) => !isBesidePage(grid.node),
      );
      const rows = grids.flatMap((grid) =>
        grid.rows.flatMap(
          (row) => userRow(look, row.cells.get('name'), row.cells.get('email'), row.cells.get('roles')) ?? [],
        ),
      );
      const where = rows.flatMap((row) => [...row.places.values()]).at(0);
      if (where !== undefined) findings.account('users', findings.listed('account.users', rows), where);
      notePartial(look, findings, grids);
    },
  },
];

function userRow(
  look: Look,
  name: CellSeen | undefined,
  email: CellSeen | undefined,
  roles: CellSeen | undefined,
): Rows<AccountUser> | null {
  const user = new ItemFound<AccountUser>({});
  const at = (cell: CellSeen | undefined) => (cell === undefined ? null : whereAt(look, cell.labelNode, cell.label));
  if (name !== undefined) {
    const words = personIn(look, name.node);
    user.put('name', words.name, at(name));
    user.put('email', words.email, at(name));
  }
  if (email !== undefined) user.put('email', emailAddress.exec(wholeText(look.sight, email.node))?.[0], at(email));
  if (roles !== undefined) {
    const list = rolesIn(look, roles.node);
    if (list.length > 0) user.put('roles', list, at(roles));
  }
  return user.hasAny('email', 'name') && (user.hasAny('email') || user.hasAny('roles')) ? user : null;
}

function rolesIn(look: Look, node: VisibleNode): string[] {
  const lines = linesOf(look.sight, node).map((line) => joined(line));
  return [
    ...new Set(lines.flatMap((line) => line.split(/\s*[,，;；、|]\s*/u)).filter((role) => role !== '' && !isCut(role))),
  ];
}
