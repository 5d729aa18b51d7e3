import type { UsedFact } from '../domain/evaluation';
import { factTitle } from './fact-name';
import { factText } from './fact-text';
import { useLens } from './lens-context';
import { placeText } from './place-text';

/** Facts as a verdict used them, each with place and age. What was not read is told only where the verdict waits for it. */
export function FactLines({ facts, withUnread }: { facts: UsedFact[]; withUnread: boolean }) {
  const { model, words, formats } = useLens();
  const shown = facts.filter(({ value }) => withUnread || (value !== undefined && value !== null));
  if (shown.length === 0) return null;
  return (
    <ul aria-label={words.panel.rule.facts}>
      {shown.map((used) => {
        const place = placeText(used, model.today, words, formats);
        return (
          <li key={used.fact}>
            {factTitle(used.fact, words, model)}
            {words.panel.colon}
            <bdi>{factText(used.fact, used.value, words, formats)}</bdi>
            {place ? <span class="place"> · {place}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
