import type { CodeWords } from '../code-words';

export const causes: CodeWords['causes'] = {
  'no-partner-id': {
    found: 'The account has no partner ID',
    ruledOut: 'The account has a partner ID',
  },
  'not-live': {
    found: 'The offer is not live yet',
    ruledOut: 'The offer has gone live',
  },
  delisted: {
    found: 'The offer is no longer available',
    ruledOut: 'The offer is still available',
  },
  'tenant-not-linked': {
    found: 'The tenant is not linked to the partner account',
    ruledOut: 'The tenant is linked to the partner account',
  },
  'role-cannot-see': {
    found: 'Your role does not see the rewards page',
    ruledOut: 'Your role sees the rewards page',
  },
  'not-enrolled': {
    found: 'Not enrolled in Marketplace Rewards',
    ruledOut: 'Enrolled in Marketplace Rewards',
  },
  'opted-out': {
    found: 'The offer was opted out of Marketplace Rewards',
    ruledOut: 'The offer was not opted out',
  },
  'no-marketing-contact': {
    found: 'No marketing contact',
    ruledOut: 'A marketing contact is assigned',
  },
  'contact-incomplete': {
    found: 'The marketing contact is incomplete',
    ruledOut: 'The marketing contact is filled in',
  },
  'contact-email-same-as-account': {
    found: 'The contact uses the account’s own e-mail address',
    ruledOut: 'The contact has an e-mail address of its own',
  },
  'contact-not-a-user': {
    found: 'The marketing contact is not a user of the account',
    ruledOut: 'The marketing contact is a user of the account',
  },
  'not-activated': {
    found: 'No benefit has been activated',
    ruledOut: 'No benefit is waiting to be activated',
  },
  'waiting-time': {
    found: 'Still inside the waiting time',
    ruledOut: 'The waiting time is over or does not apply',
  },
  'activation-pending': {
    found: 'Activated, and the answer is not due yet',
    ruledOut: 'No answer is still within its time',
  },
  'contact-changed-after-activation': {
    found: 'The contact changed after activation',
    ruledOut: 'The contact did not change after activation',
  },
  'activation-overdue': {
    found: 'Activated, and the answer is overdue',
    ruledOut: 'No answer is overdue',
  },
  'message-at-owner': {
    found: 'The offer’s owner has the message',
    ruledOut: 'The message did not go to the owner only',
  },
  'no-message-check-owner': {
    found: 'No message arrived: the owner should have it',
    ruledOut: 'The owner need not be asked',
  },
  'owner-unknown': {
    found: 'No message arrived, and nobody knows the owner',
    ruledOut: 'An unknown owner is not the reason',
  },
  'owner-left': {
    found: 'No message arrived, and the owner has left',
    ruledOut: 'An owner who left is not the reason',
  },
  'benefits-expired': {
    found: 'The benefits of this publication have expired',
    ruledOut: 'Benefits have not all expired',
  },
  'revocation-risk': {
    found: 'Sales are under fraud review: benefits can be withdrawn',
    ruledOut: 'No sales under fraud review',
  },
  'dates-inconsistent': {
    found: 'Two dates contradict each other',
    ruledOut: 'The dates agree',
  },
  'insufficient-facts': {
    found: 'A fact is missing to tell why',
    ruledOut: 'The facts are enough to tell',
  },
  'recheck-first': {
    found: 'A fact was read too long ago',
    ruledOut: 'The facts are recent',
  },
};
