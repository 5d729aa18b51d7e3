import type { ContactCheckId } from '../domain/codes';
import type { EvaluatedCheck } from '../domain/evaluation';
import type { FactPath } from '../domain/fact';
import type { NextAction } from '../domain/reason-codes';
import type { CaseFacts } from './case-facts';
import type { CompiledEdition } from './compile-edition';
import type { AssignedContact } from './contact-facts';
import { anythingActivated, assignedContacts, foldedAddress, newestActivation } from './contact-facts';
import { certain, possible } from './possible';
import { usedFacts } from './used-facts';

type Result = EvaluatedCheck['result'];

const catchAll = /^(info|marketing|support|sales|contact|admin|office|hello|help|team|mail)@/;
const plausible = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The eight checks on who will be called. With several contacts the worst result counts. */
export function checkContacts(facts: CaseFacts, edition: CompiledEdition): EvaluatedCheck[] {
  const contacts = assignedContacts(facts);
  const each = (judge: (contact: AssignedContact) => Result): Result =>
    contacts === undefined || contacts.length === 0 ? 'unknown' : worst(contacts.map(judge));
  const check = (id: ContactCheckId, result: Result, fields: FactPath[], next: NextAction): EvaluatedCheck => ({
    id,
    result,
    evidence: usedFacts(facts, fields),
    next: result === 'pass' ? null : next,
  });
  const fieldsOf = (field: string): FactPath[] => (contacts ?? []).map(({ path }) => `${path}.${field}`);
  const whole: FactPath[] = ['contacts'];
  const emails = [...fieldsOf('email'), 'account.email', 'account.signedInAs'];
  return [
    check('assigned', assigned(facts), whole, 'assign-contact'),
    check('count', counted(facts, contacts, edition), whole, 'assign-contact'),
    check(
      'email-differs',
      each((contact) => emailDiffers(contact, facts)),
      emails,
      'change-contact-email',
    ),
    check('email-plausible', each(emailPlausible), fieldsOf('email'), 'change-contact-email'),
    check(
      'phone',
      each(({ phone }) => filled(phone)),
      fieldsOf('phone'),
      'complete-contact',
    ),
    check(
      'language',
      each(({ language }) => filled(language)),
      fieldsOf('preferredLanguage'),
      'complete-contact',
    ),
    check(
      'is-user',
      each(({ isUser }) => yesNo(isUser)),
      fieldsOf('isAccountUser'),
      'add-user-in-account-settings',
    ),
    check(
      'unchanged-since-activation',
      each((contact) => unchanged(contact, facts)),
      [...fieldsOf('assignedOn'), ...fieldsOf('previousEmail')],
      'ask-previous-contact',
    ),
  ];
}

/** Whether the contact took the place of another after a benefit was activated: a message may have gone to the one before. */
export function changedAfterActivation(contact: AssignedContact, facts: CaseFacts): boolean | undefined {
  if (contact.previousEmail !== undefined && contact.previousEmail.trim() !== '') return true;
  const activation = newestActivation(facts);
  if (activation !== undefined && contact.assignedOn !== undefined) return contact.assignedOn > activation;
  return anythingActivated(facts) === 'no' ? false : undefined;
}

export function sameAsAccount(contact: AssignedContact, facts: CaseFacts): boolean | undefined {
  const account = foldedAddress(certain(possible<string>(facts.input.account?.email)));
  const own = foldedAddress(contact.email);
  if (account === undefined || own === undefined || account === '') return undefined;
  return own === account;
}

/** A catch-all name is worth a remark, not a failure. */
export function isCatchAll(contact: AssignedContact): boolean {
  return catchAll.test(foldedAddress(contact.email) ?? '');
}

function assigned({ contacts }: CaseFacts): Result {
  if (!contacts) return 'unknown';
  const flags = contacts.map((contact) => certain(possible<boolean>(contact.assigned)));
  if (flags.includes(true)) return 'pass';
  return flags.every((flag) => flag === false) ? 'fail' : 'unknown';
}

function counted(facts: CaseFacts, contacts: AssignedContact[] | undefined, edition: CompiledEdition): Result {
  if (!contacts) return 'unknown';
  const distinct = new Set(contacts.map((contact) => foldedAddress(contact.email) ?? contact.path)).size;
  const { least, most } = edition.rules.contacts ?? { least: 1, most: null };
  if (most !== null && distinct > most) return 'fail';
  if (distinct < least) return 'fail';
  return assigned(facts) === 'pass' ? 'pass' : 'unknown';
}

function emailDiffers(contact: AssignedContact, facts: CaseFacts): Result {
  const same = sameAsAccount(contact, facts);
  if (same === true) return 'fail';
  const viewer = foldedAddress(certain(possible<string>(facts.input.account?.signedInAs)));
  if (viewer !== undefined && viewer !== '' && viewer === foldedAddress(contact.email)) return 'advice';
  return same === undefined ? 'unknown' : 'pass';
}

function emailPlausible(contact: AssignedContact): Result {
  if (contact.email === undefined) return 'unknown';
  if (!plausible.test(contact.email.trim())) return 'fail';
  return isCatchAll(contact) ? 'advice' : 'pass';
}

function unchanged(contact: AssignedContact, facts: CaseFacts): Result {
  const changed = changedAfterActivation(contact, facts);
  return changed === undefined ? 'unknown' : changed ? 'fail' : 'pass';
}

function filled(text: string | undefined): Result {
  return text === undefined ? 'unknown' : text.trim() === '' ? 'fail' : 'pass';
}

function yesNo(flag: boolean | undefined): Result {
  return flag === undefined ? 'unknown' : flag ? 'pass' : 'fail';
}

function worst(results: Result[]): Result {
  const order: Result[] = ['fail', 'unknown', 'advice', 'pass'];
  return order.find((result) => results.includes(result)) ?? 'pass';
}
