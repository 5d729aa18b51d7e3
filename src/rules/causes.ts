import type { Verdict } from '../domain/codes';
import type { FactPath } from '../domain/fact';
import type { Cause, NextAction } from '../domain/reason-codes';
import { nobodyAssigned } from './account-clauses';
import { possibleUsd } from './case-facts';
import { changedAfterActivation, sameAsAccount } from './contact-checks';
import type { AssignedContact } from './contact-facts';
import { anythingActivated, assignedContacts } from './contact-facts';
import { stateOf } from './held-benefits';
import type { ClockSubject, JudgedClock } from './judged-clocks';
import { all, not } from './kleene';
import { bounds, certain, decide, listed, possible } from './possible';

/** One possible cause of "nobody called", and how to tell whether it is there. */
export interface CauseRule {
  id: Cause;
  /** Yes: the cause is present. */
  present: (subject: CauseSubject) => Verdict;
  facts: (subject: CauseSubject) => FactPath[];
  next: (subject: CauseSubject) => NextAction;
}

export interface CauseSubject extends ClockSubject {
  clocks: JudgedClock[];
}

const account =
  (name: 'tenantLinked' | 'enrolled' | 'seesRewardsPage' | 'optedOut') =>
  ({ facts }: CauseSubject): boolean | undefined =>
    certain(possible<boolean>(facts.input.account?.[name]));
const tenantLinked = account('tenantLinked');
const seesRewardsPage = account('seesRewardsPage');

/** In the order in which they are ruled out (contract: causes in a fixed order). */
export const causeRules: CauseRule[] = [
  rule('no-partner-id', 'get-partner-id', ['account.partnerId'], ({ facts, live }) => {
    const id = certain(possible<string | boolean>(facts.input.account?.partnerId));
    if (id !== undefined) return id === false ? 'yes' : 'no';
    // Nothing goes live without a partner id.
    return live.verdict === 'yes' || live.everLive === 'yes' ? 'no' : 'unknown';
  }),
  rule('not-live', 'go-live', ['offer.status', 'offer.liveSince'], neverLive),
  rule('delisted', 'relist', ['offer.status', 'offer.delistedOn'], ({ live }) => live.delisted),
  rule('tenant-not-linked', 'link-tenant', ['account.tenantLinked'], (subject) => absent(tenantLinked(subject))),
  rule('role-cannot-see', 'ask-admin-for-role', ['account.seesRewardsPage', 'account.tenantLinked'], (subject) => {
    const linked = tenantLinked(subject);
    return linked === false ? 'no' : all([absent(seesRewardsPage(subject)), verdictOf(linked)]);
  }),
  rule('not-enrolled', 'enroll', ['account.enrolled'], (subject) =>
    subject.edition.rules.enrolment ? absent(account('enrolled')(subject)) : 'no',
  ),
  rule('opted-out', 'opt-in-at-next-publication', ['account.optedOut'], (subject) =>
    account('optedOut')(subject) === true ? 'yes' : 'no',
  ),
  {
    ...rule('no-marketing-contact', 'assign-contact', ['contacts'], ({ facts }) => {
      if (!facts.contacts) return 'unknown';
      if (nobodyAssigned(facts.contacts)) return 'yes';
      return facts.contacts.some((contact) => certain(possible<boolean>(contact.assigned)) === true) ? 'no' : 'unknown';
    }),
    next: ({ facts }) =>
      facts.contacts?.some((contact) => certain(possible<boolean>(contact.isAccountUser)) === false)
        ? 'add-user-in-account-settings'
        : 'assign-contact',
  },
  contactRule('contact-incomplete', 'complete-contact', ['phone', 'preferredLanguage', 'email', 'name'], incomplete),
  contactRule('contact-email-same-as-account', 'change-contact-email', ['email'], (contact, { facts }) =>
    sameAsAccount(contact, facts),
  ),
  contactRule('contact-not-a-user', 'add-user-in-account-settings', ['isAccountUser'], ({ isUser }) =>
    isUser === undefined ? undefined : !isUser,
  ),
  rule('not-activated', 'activate', ['benefits'], notActivated),
  rule('waiting-time', 'wait-until', ['offer.liveSince', 'message.received'], (subject) => {
    if (anythingActivated(subject.facts) === 'yes') return 'no';
    const over = silenceOver(subject);
    return over === null ? silenceUntold(subject) : not(over);
  }),
  rule('activation-pending', 'wait-until', ['benefits'], ({ clocks }) => someAnswer(clocks, 'no')),
  contactRule(
    'contact-changed-after-activation',
    'ask-previous-contact',
    ['assignedOn', 'previousEmail'],
    (contact, { facts }) => changedAfterActivation(contact, facts),
  ),
  rule('activation-overdue', 'raise-ticket', ['benefits'], ({ clocks }) => someAnswer(clocks, 'yes')),
  rule('message-at-owner', 'follow-message', ['message.received', 'message.by'], ({ facts, live }) => {
    const received = certain(possible<string>(facts.input.message?.received));
    const by = certain(possible<string>(facts.input.message?.by));
    if (received === 'no' || live.verdict === 'no') return 'no';
    if (received !== 'yes') return anythingActivated(facts) === 'yes' ? 'no' : 'unknown';
    return by === undefined ? 'unknown' : by === 'owner' ? 'yes' : 'no';
  }),
  rule('no-message-check-owner', 'ask-offer-owner', ownerFacts(), (subject) =>
    all([nobodyWrote(subject), owner(subject, 'known'), owner(subject, 'atCompany')]),
  ),
  rule('owner-unknown', 'raise-ticket', ownerFacts(), (subject) =>
    all([nobodyWrote(subject), not(owner(subject, 'known'))]),
  ),
  rule('owner-left', 'raise-ticket', ownerFacts(), (subject) =>
    all([nobodyWrote(subject), owner(subject, 'known'), not(owner(subject, 'atCompany'))]),
  ),
  rule('benefits-expired', 'publish-again', ['offer.liveSince', 'offer.publishedOn'], ({ clocks }) => {
    const expiries = clocks.filter((clock) => clock.id === 'benefit-expiry');
    return expiries.length === 0 ? 'no' : all(expiries.map((clock) => clock.over));
  }),
  rule('revocation-risk', 'raise-ticket', ['sales.suspectedFraudUsd'], ({ facts }) => {
    const suspected = possibleUsd(facts.input.sales?.suspectedFraudUsd);
    if (suspected.kind === 'any') return 'no';
    const { low, high } = bounds(suspected);
    return low > 0 ? 'yes' : high > 0 ? 'unknown' : 'no';
  }),
];

function rule(id: Cause, next: NextAction, facts: FactPath[], present: CauseRule['present']): CauseRule {
  return { id, present, facts: () => facts, next: () => next };
}

/** A cause about the assigned contacts: there when it holds for one of them, ruled out when for none. */
function contactRule(
  id: Cause,
  next: NextAction,
  fields: string[],
  holds: (contact: AssignedContact, subject: CauseSubject) => boolean | undefined,
): CauseRule {
  const present = (subject: CauseSubject): Verdict => {
    const contacts = assignedContacts(subject.facts);
    if (!contacts) return 'unknown';
    const found = contacts.map((contact) => holds(contact, subject));
    if (found.includes(true)) return 'yes';
    return found.includes(undefined) ? 'unknown' : 'no';
  };
  const facts = (subject: CauseSubject): FactPath[] => {
    const contacts = assignedContacts(subject.facts) ?? [];
    const named = contacts.flatMap(({ path }) => fields.map((field) => `${path}.${field}`));
    const compared = id === 'contact-email-same-as-account' ? ['account.email'] : [];
    return [...(contacts.length === 0 ? ['contacts'] : named), ...compared];
  };
  return { id, present, facts, next: () => next };
}

function incomplete(contact: AssignedContact): boolean | undefined {
  const fields = [contact.email, contact.phone, contact.language];
  if ([...fields, contact.name].some((text) => text !== undefined && text.trim() === '')) return true;
  return fields.includes(undefined) ? undefined : false;
}

/** Never live and not on the way out: a draft, a preview, or a publication that has not come to an end yet. */
function neverLive({ facts, live, publications }: CauseSubject): Verdict {
  const statuses = listed(facts.status);
  if (!statuses) return live.everLive === 'yes' ? 'no' : 'unknown';
  const waiting = decide(facts.status, (status) =>
    ['draft', 'preview', 'publish-in-progress', 'attention-needed'].includes(status),
  );
  if (waiting === 'no' || live.everLive === 'yes' || live.delisted === 'yes') return 'no';
  const drafted = decide(facts.status, (status) => status === 'draft' || status === 'preview');
  // A draft whose go-live date was not read is not live; only a publication under way may have a life before it.
  if (publications.first.kind === 'any' && !publications.never && drafted !== 'yes') return 'unknown';
  return waiting === 'yes' && live.everLive !== 'unknown' ? 'yes' : drafted === 'yes' ? 'yes' : 'unknown';
}

function notActivated(subject: CauseSubject): Verdict {
  const { facts, edition } = subject;
  if (!edition.rules.contactBeforeActivation) return 'no';
  if (!facts.benefits) return 'unknown';
  const available = facts.benefits.some((held) => stateOf(held) === 'available');
  return available && anythingActivated(facts) === 'no' ? 'yes' : 'no';
}

/** Whether the usual silence after going live is over; null when no such clock runs. */
function silenceOver({ clocks }: CauseSubject): Verdict | null {
  return clocks.find((clock) => clock.id === 'silence')?.over ?? null;
}

/** Without a silence clock: not known while the go-live day is what is missing, else there is no silence to count. */
function silenceUntold({ facts, edition, live, publications }: CauseSubject): Verdict {
  const written = certain(possible<string>(facts.input.message?.received)) === 'yes';
  const counts = edition.rules.silence !== null && !written && live.verdict !== 'no';
  return counts && publications.newest.kind === 'any' ? 'unknown' : 'no';
}

function someAnswer(clocks: JudgedClock[], over: Verdict): Verdict {
  const answers = clocks.filter((clock) => clock.id === 'answer').map((clock) => clock.over);
  if (answers.includes(over)) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Silence is over and nobody wrote. Not asked counts as no longer open once somebody has activated something. */
function nobodyWrote(subject: CauseSubject): Verdict {
  const { facts, live, edition } = subject;
  const received = certain(possible<string>(facts.input.message?.received));
  if (received === 'yes' || !edition.rules.silence || live.verdict === 'no') return 'no';
  const over = silenceOver(subject) ?? silenceUntold(subject);
  if (over === 'no') return 'no';
  if (received !== 'no' && anythingActivated(facts) === 'yes') return 'no';
  return received === 'no' ? over : 'unknown';
}

function owner({ facts }: CauseSubject, name: 'known' | 'atCompany'): Verdict {
  return verdictOf(certain(possible<boolean>(facts.input.owner?.[name])));
}

function ownerFacts(): FactPath[] {
  return ['offer.liveSince', 'message.received', 'owner.known', 'owner.atCompany'];
}

function absent(flag: boolean | undefined): Verdict {
  return not(verdictOf(flag));
}

function verdictOf(flag: boolean | undefined): Verdict {
  return flag === undefined ? 'unknown' : flag ? 'yes' : 'no';
}
