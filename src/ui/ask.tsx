import { useId, useState } from 'preact/hooks';
import { isCivilDate } from '../domain/civil-date';
import type { FactPath } from '../domain/fact';
import { type Answer, answersTo } from './askable-facts';
import { useLens } from './lens-context';
import { trusted } from './trusted';

/** A question that only the user can answer, with its answers to press, or a date to write. */
export function Ask({ fact }: { fact: FactPath }) {
  const { words, actions } = useLens();
  const question = answersTo(fact, words);
  if (!question || !actions.enterFacts) return null;
  const { enterFacts } = actions;
  return (
    <fieldset class="ask">
      <legend>{question.text}</legend>
      {question.answers === 'date' ? (
        <DateAnswer enter={(date) => enterFacts({ [fact]: date })} />
      ) : (
        question.answers.map(({ text, facts }: Answer) => (
          <button type="button" class="button" key={text} onClick={trusted(() => enterFacts(facts))}>
            {text}
          </button>
        ))
      )}
    </fieldset>
  );
}

function DateAnswer({ enter }: { enter: (date: string) => void }) {
  const { words } = useLens();
  const [date, write] = useState('');
  const [refused, refuse] = useState(false);
  const hint = useId();
  const { ask } = words.panel;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const valid = isCivilDate(date);
        refuse(!valid);
        if (valid && event.isTrusted) enter(date);
      }}
    >
      <input
        type="text"
        inputMode="numeric"
        placeholder="2026-11-22"
        aria-label={ask.date}
        aria-invalid={refused}
        aria-describedby={hint}
        value={date}
        onInput={(event) => write(event.currentTarget.value.trim())}
      />
      <button type="submit" class="button">
        {ask.save}
      </button>
      <p id={hint} class={refused ? 'bad' : 'detail'}>
        {refused ? ask.dateRefused : ask.dateForm}
      </p>
    </form>
  );
}
