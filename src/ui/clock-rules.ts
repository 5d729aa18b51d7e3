import type { EditionView } from '../domain/edition-view';
import type { EvaluatedClock } from '../domain/evaluation';
import { inLanguage } from './edition-names';
import type { Lens } from './lens-context';

/** The rule behind a clock in words, with the edition's own numbers. */
export function clockRules(clock: EvaluatedClock, lens: Lens): string[] {
  if (clock.id === 'silence') return silenceRules(lens);
  const { words, formats, model } = lens;
  if (clock.id === 'answer' && model.edition?.answerDays)
    return [words.panel.rule.answer(formats.days(model.edition.answerDays))];
  return [words.panel.rule.clocks[clock.id]];
}

/** How long silence is normal, under this edition and under the one before that said otherwise. */
export function silenceRules({ words, formats, model }: Lens): string[] {
  const { edition, otherEditions } = model;
  if (!edition) return [];
  const [days = 0, ...others] = edition.silenceDays;
  const after = (view: EditionView) => formats.or(view.silenceDays.map((count) => formats.weeks(count / 7)));
  const lines =
    others.length > 0
      ? [words.panel.rule.silenceBoth(after(edition))]
      : [words.panel.rule.silence(after(edition), formats.number(days + 1))];
  const other = otherEditions.findLast(
    (view) => view.window.from < edition.window.from && view.silenceDays.length === 1 && view.silenceDays[0] !== days,
  );
  if (other) lines.push(words.panel.rule.silenceElsewhere(inLanguage(other.name, words), after(other)));
  return lines;
}
