import type { Contact } from '../domain/case';
import type { CaseFacts } from './case-facts';
import type { Clause } from './clause';
import { clause, locksWhenFalse } from './clause';
import type { CompiledEdition } from './compile-edition';
import { certain, possible } from './possible';

export interface AccountClauses {
  /** Hold for every row. */
  always: Clause[];
  /** Holds for marketing and sales rows that somebody has to activate. */
  contact: Clause;
}

/** What the account must have. Only a fact that was read as false locks; these show otherwise under activation and diagnosis. */
export function accountClauses(facts: CaseFacts, edition: CompiledEdition): AccountClauses {
  const account = facts.input.account ?? {};
  const { enrolment, contactBeforeActivation } = edition.rules;
  const source = edition.file.source;
  const always = [
    locksWhenFalse(possible<string | boolean>(account.partnerId), 'account.partnerId', 'no-partner-id', source),
    locksWhenFalse(possible<boolean>(account.tenantLinked), 'account.tenantLinked', 'tenant-not-linked', source),
    locksWhenFalse(possible<boolean>(account.seesRewardsPage), 'account.seesRewardsPage', 'role-cannot-see', source),
  ];
  if (enrolment) {
    always.push(
      locksWhenFalse(possible<boolean>(account.enrolled), 'account.enrolled', 'not-enrolled', enrolment.source),
    );
  }
  return { always, contact: contactClause(facts.contacts, contactBeforeActivation?.source ?? null, source) };
}

function contactClause(contacts: Contact[] | undefined, ruled: string | null, source: string): Clause {
  const facts = ['contacts'];
  if (ruled === null || !nobodyAssigned(contacts)) return clause('no-marketing-contact', ruled ?? source, 'yes', facts);
  return clause('no-marketing-contact', ruled, 'no', facts, {
    reasons: ['no-marketing-contact'],
    needs: [{ fact: 'contacts', becomes: 'assigned' }],
  });
}

/** True only when the whole list was read and everybody in it was read as not assigned. */
export function nobodyAssigned(contacts: Contact[] | undefined): boolean {
  return contacts?.every((contact) => certain(possible<boolean>(contact.assigned)) === false) ?? false;
}
