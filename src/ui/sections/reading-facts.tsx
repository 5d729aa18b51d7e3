import type { Reading } from '../../domain/reading';
import { factTitle } from '../fact-name';
import { factText } from '../fact-text';
import { useLens } from '../lens-context';
import { pageName } from '../place-text';
import { factsOf } from '../reading-facts';

/** What one page said: name and value, the label it stood under where that differs, and what was looked for in vain. */
export function ReadingFacts({ reading }: { reading: Reading }) {
  const { model, words, formats } = useLens();
  const { read } = words.panel;
  const name = (path: string) => factTitle(path, words, model);
  return (
    <>
      <h3>{read.at(pageName(reading.kind, words), formats.age(reading.readAt, model.today))}</h3>
      <dl class="facts">
        {factsOf(reading).map(({ path, value, label }) => (
          <div key={path}>
            <dt>{name(path)}</dt>
            <dd>
              <bdi>{factText(path, value, words, formats)}</bdi>
              {label && label.toLowerCase() !== name(path).toLowerCase() ? <small>{read.under(label)}</small> : null}
            </dd>
          </div>
        ))}
        {reading.notFound.map((path) => (
          <div key={path}>
            <dt>{name(path)}</dt>
            <dd class="quiet">
              {read.notRead}
              <small>{read.lookedFor}</small>
            </dd>
          </div>
        ))}
        {reading.problems.map(({ fact, why, candidates }) => (
          <div key={fact}>
            <dt>{name(fact)}</dt>
            <dd class="warn">
              {read.problem}
              <small>
                <bdi>
                  {candidates
                    ? read.either(formats.or(candidates.map((one) => factText(fact, one, words, formats))))
                    : why}
                </bdi>
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {reading.values.partial ? <p class="note">{read.partial}</p> : null}
    </>
  );
}
