import type { FactPath } from '../../domain/fact';
import { sentenceStart } from '../../words/sentence-start';
import { useLens } from '../lens-context';
import { FactPageLink } from '../missing-facts';
import { missingName } from '../missing-name';

/** The facts that a verdict waits for, each with the way to the page that shows it. */
export function AwaitedFacts({ facts }: { facts: FactPath[] }) {
  const { model, words } = useLens();
  const { open, notRead } = words.panel.read;
  // The same fact of several contacts is asked for once.
  const byName = new Map(facts.toReversed().map((fact) => [sentenceStart(missingName(fact, words, model)), fact]));
  return (
    <>
      <h3>{open}</h3>
      <dl class="facts">
        {[...byName].toReversed().map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="quiet">
              {notRead} <FactPageLink fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
