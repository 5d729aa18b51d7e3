import type { NextAction } from '../domain/reason-codes';
import { Ask } from './ask';
import { useLens } from './lens-context';
import { PageLink } from './page-link';
import { isPageKind } from './place-text';
import { stepText } from './step-text';

/** What can be asked for on a page that is not one offer's. */
const ofAccount: ReadonlySet<NextAction> = new Set<NextAction>([
  'get-partner-id',
  'link-tenant',
  'ask-admin-for-role',
  'enroll',
  'assign-contact',
  'complete-contact',
  'change-contact-email',
  'add-user-in-account-settings',
  'activate',
  'ask-previous-contact',
  'plan-sponsorship-gap',
]);

/** The one thing to do now. It opens or points; it never acts. */
export function NextStepCard() {
  const lens = useLens();
  const next = lens.model.evaluation?.next;
  if (!next || next.id === 'none') return null;
  if (lens.model.subject === 'account' && !ofAccount.has(next.id)) return null;
  return (
    <div class="next">
      <h2>{lens.words.panel.sections.next}</h2>
      <p>{stepText(next, lens)}</p>
      {next.page && isPageKind(next.page) ? (
        <p class="act">
          <PageLink kind={next.page} primary />
        </p>
      ) : null}
      {next.fact ? <Ask fact={next.fact} /> : null}
    </div>
  );
}
