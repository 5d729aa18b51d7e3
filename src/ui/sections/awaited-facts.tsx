import type { FactPath } from '../../domain/fact';
import { factTitle } from '../fact-name';
import { useLens } from '../lens-context';
import { FactPageLink } from '../missing-facts';

/** The facts that a verdict waits for, each with the way to the page that shows it. */
export function AwaitedFacts({ facts }: { facts: FactPath[] }) {
  const { model, words } = useLens();
  const { open, notRead } = words.panel.read;
  return (
    <>
      <h3>{open}</h3>
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{factTitle(fact, words, model)}</dt>
            <dd class="quiet">
              {notRead} <FactPageLink fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
