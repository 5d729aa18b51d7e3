import type { AccountUser, Contact } from '../domain/case';
import type { Verdict } from '../domain/codes';
import type { FactPath } from '../domain/fact';
import type { CaseFacts } from './case-facts';
import { possibleDay } from './case-facts';
import { stateOf } from './held-benefits';
import { certain, possible } from './possible';

/** One assigned marketing contact with the path of its entry. Undefined: not read. Empty: read and found empty. */
export interface AssignedContact {
  path: FactPath;
  name: string | undefined;
  email: string | undefined;
  phone: string | undefined;
  language: string | undefined;
  isUser: boolean | undefined;
  assignedOn: number | undefined;
  previousEmail: string | undefined;
}

/** Contacts that are assigned, or of whom it was not read; people read as not assigned do not count. Undefined: list not read. */
export function assignedContacts({ contacts, input }: CaseFacts): AssignedContact[] | undefined {
  const users = certain(possible<AccountUser[]>(input.account?.users));
  return contacts?.flatMap((contact, index) =>
    certain(possible<boolean>(contact.assigned)) === false ? [] : [contactAt(contact, index, users)],
  );
}

/** Addresses compare without surrounding space and without case. */
export function foldedAddress(address: string | undefined): string | undefined {
  return address?.normalize('NFKC').trim().toLowerCase();
}

/** The newest day on which a benefit was activated; undefined when none is known. */
export function newestActivation({ benefits }: CaseFacts): number | undefined {
  const days = (benefits ?? [])
    .map((held) => certain(possibleDay(held.activatedOn)))
    .filter((day) => day !== undefined);
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Whether a benefit was ever activated: no only when the list was read. */
export function anythingActivated({ benefits }: CaseFacts): Verdict {
  if (!benefits) return 'unknown';
  const active = benefits.some((held) => {
    const state = stateOf(held);
    return (
      state === 'activated' ||
      state === 'in-progress' ||
      state === 'completed' ||
      certain(possible<string>(held.activatedOn)) !== undefined
    );
  });
  return active ? 'yes' : 'no';
}

function contactAt(contact: Contact, index: number, users: AccountUser[] | undefined): AssignedContact {
  const email = certain(possible<string>(contact.email));
  const known =
    users?.some((user) => foldedAddress(certain(possible<string>(user.email))) === foldedAddress(email)) ?? false;
  return {
    path: `contacts[${String(index)}]`,
    name: certain(possible<string>(contact.name)),
    email,
    phone: certain(possible<string>(contact.phone)),
    language: certain(possible<string>(contact.preferredLanguage)),
    // A list of users may be one page of several: it proves who is in it, never who is not.
    isUser: certain(possible<boolean>(contact.isAccountUser)) ?? (known && email !== undefined ? true : undefined),
    assignedOn: certain(possibleDay(contact.assignedOn)),
    previousEmail: certain(possible<string>(contact.previousEmail)),
  };
}
