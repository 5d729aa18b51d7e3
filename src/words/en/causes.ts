import type { CodeWords } from '../code-words';

export const causes: CodeWords['causes'] = {
  'no-partner-id': {
    found: 'The account has no partner ID',
    ruledOut: 'The account has a partner ID',
    unknown: 'Whether the account has a partner ID is not known',
  },
  'not-live': {
    found: 'The offer is not live yet',
    ruledOut: 'The offer has gone live',
    unknown: 'Whether the offer is live is not known',
  },
  delisted: {
    found: 'The offer is no longer available',
    ruledOut: 'The offer is still available',
    unknown: 'Whether the offer is still available is not known',
  },
  'tenant-not-linked': {
    found: 'The tenant is not linked to the partner account',
    ruledOut: 'The tenant is linked to the partner account',
    unknown: 'Whether the tenant is linked is not known',
  },
  'role-cannot-see': {
    found: 'Your role does not see the rewards page',
    ruledOut: 'Your role sees the rewards page',
    unknown: 'Whether your role sees the rewards page is not known',
  },
  'not-enrolled': {
    found: 'Not enrolled in Marketplace Rewards',
    ruledOut: 'Enrolled in Marketplace Rewards',
    unknown: 'Whether the account is enrolled is not known',
  },
  'opted-out': {
    found: 'The offer was opted out of Marketplace Rewards',
    ruledOut: 'The offer was not opted out',
    unknown: 'Whether the offer was opted out is not known',
  },
  'no-marketing-contact': {
    found: 'No marketing contact',
    ruledOut: 'A marketing contact is assigned',
    unknown: 'Whether a marketing contact is assigned is not known',
  },
  'contact-incomplete': {
    found: 'The marketing contact is incomplete',
    ruledOut: 'The marketing contact is filled in',
    unknown: 'Whether the marketing contact is complete is not known',
  },
  'contact-email-same-as-account': {
    found: 'The contact uses the account’s own e-mail address',
    ruledOut: 'The contact has an e-mail address of its own',
    unknown: 'Whether contact and account share an e-mail address is not known',
  },
  'contact-not-a-user': {
    found: 'The marketing contact is not a user of the account',
    ruledOut: 'The marketing contact is a user of the account',
    unknown: 'Whether the marketing contact is a user is not known',
  },
  'not-activated': {
    found: 'No benefit has been activated',
    ruledOut: 'No benefit is waiting to be activated',
    unknown: 'Whether a benefit was activated is not known',
  },
  'waiting-time': {
    found: 'Still inside the waiting time',
    ruledOut: 'The waiting time is over or does not apply',
    unknown: 'Whether the waiting time is over is not known',
  },
  'activation-pending': {
    found: 'Activated, and the answer is not due yet',
    ruledOut: 'No answer is still within its time',
    unknown: 'Whether an answer is still within its time is not known',
  },
  'contact-changed-after-activation': {
    found: 'The contact changed after activation',
    ruledOut: 'The contact did not change after activation',
    unknown: 'Whether the contact changed after activation is not known',
  },
  'activation-overdue': {
    found: 'Activated, and the answer is overdue',
    ruledOut: 'No answer is overdue',
    unknown: 'Whether an answer is overdue is not known',
  },
  'message-at-owner': {
    found: 'The offer’s owner has the message',
    ruledOut: 'The message did not go to the owner only',
    unknown: 'Whether the owner has the message is not known',
  },
  'no-message-check-owner': {
    found: 'No message arrived: the owner should have it',
    ruledOut: 'The owner need not be asked',
    unknown: 'Whether the owner has to be asked is not known',
  },
  'owner-unknown': {
    found: 'No message arrived, and nobody knows the owner',
    ruledOut: 'An unknown owner is not the reason',
    unknown: 'Whether the owner is known cannot be told',
  },
  'owner-left': {
    found: 'No message arrived, and the owner has left',
    ruledOut: 'An owner who left is not the reason',
    unknown: 'Whether the owner is still there is not known',
  },
  'benefits-expired': {
    found: 'The benefits of this publication have expired',
    ruledOut: 'Benefits have not all expired',
    unknown: 'Whether benefits have expired is not known',
  },
  'revocation-risk': {
    found: 'Sales are under fraud review: benefits can be withdrawn',
    ruledOut: 'No sales under fraud review',
    unknown: 'Whether sales are under fraud review is not known',
  },
  'dates-inconsistent': {
    found: 'Two dates contradict each other',
    ruledOut: 'The dates agree',
    unknown: 'Whether the dates agree is not known',
  },
  'insufficient-facts': {
    found: 'A fact is missing to tell why',
    ruledOut: 'The facts are enough to tell',
    unknown: 'Whether the facts are enough is not known',
  },
  'recheck-first': {
    found: 'A fact was read too long ago',
    ruledOut: 'The facts are recent',
    unknown: 'Whether the facts are recent is not known',
  },
};
