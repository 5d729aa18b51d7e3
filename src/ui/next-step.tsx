import { useLens } from './lens-context';
import { PageLink } from './page-link';
import { isPageKind } from './place-text';
import { stepText } from './step-text';

/** The one thing to do now. It opens or points; it never acts. */
export function NextStepCard() {
  const lens = useLens();
  const next = lens.model.evaluation?.next;
  if (!next || next.id === 'none') return null;
  return (
    <div class="next">
      <h2>{lens.words.panel.sections.next}</h2>
      <p>{stepText(next, lens)}</p>
      {next.page && isPageKind(next.page) ? (
        <p class="act">
          <PageLink kind={next.page} primary />
        </p>
      ) : null}
    </div>
  );
}
