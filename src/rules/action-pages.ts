import { pageOfFact } from '../domain/fact-pages';
import type { PageKind } from '../domain/page-kind';
import type { NextAction } from '../domain/reason-codes';
import type { CompiledEdition } from './compile-edition';

const actionPages: { [Action in NextAction]?: PageKind | 'rewards' } = {
  'go-live': 'offer-overview',
  relist: 'offer-overview',
  'publish-again': 'review-and-publish',
  'opt-in-at-next-publication': 'review-and-publish',
  'get-partner-id': 'legal-info',
  'link-tenant': 'legal-info',
  'ask-admin-for-role': 'user-management',
  'add-user-in-account-settings': 'user-management',
  'ask-offer-owner': 'user-management',
  enroll: 'marketplace-rewards',
  'assign-contact': 'rewards',
  'complete-contact': 'rewards',
  'change-contact-email': 'rewards',
  activate: 'rewards',
  'do-listing-optimization': 'rewards',
  'plan-sponsorship-gap': 'rewards',
  'enter-live-date': 'history',
  'enter-usd': 'insights-revenue',
  'ask-report-viewer': 'insights-revenue',
};

/** The page where an action is done; null when it is not done on a page. Contacts and benefits moved between two pages. */
export function pageOfAction(action: NextAction, edition: CompiledEdition): string | null {
  const page = actionPages[action] ?? null;
  return page === 'rewards' ? pageOfFact('benefits', edition.file.window.from) : page;
}
