import type { UsedFact } from '../domain/evaluation';
import { sentenceStart } from '../words/sentence-start';
import { factName } from './fact-name';
import { factText } from './fact-text';
import { knownValue } from './fact-value';
import type { Lens } from './lens-context';
import { pageText } from './place-text';

/** Enough of the evidence to believe a verdict without opening its proof. */
const shownFacts = 2;

/** `Status: Live. Offer overview, read today.`: the facts that were read, first ones first. */
export function evidenceText(evidence: UsedFact[], { model, words, formats }: Lens): string {
  const known = evidence.filter(({ value }) => value !== undefined && value !== null).slice(0, shownFacts);
  // What is only yes or no stands in the row's title already.
  const said = known
    .filter(({ value }) => typeof knownValue(value) !== 'boolean')
    .map(
      (used) =>
        `${factName(used.fact, words, model)}${words.panel.colon}${factText(used.fact, used.value, words, formats)}`,
    );
  const places = [...new Set(known.map((used) => pageText(used, model.today, words, formats)))].filter(
    (place) => place !== '',
  );
  return [...said, ...places].map((sentence) => sentenceStart(sentence) + words.panel.stop).join(words.panel.gap);
}
