import type { Evaluation } from '../domain/evaluation';
import { reasonText } from '../words/code-texts';
import { conditionCounts } from './condition-counts';
import { useLens } from './lens-context';
import { possibleText } from './possible-text';
import { Proof } from './proof';
import { useProofToggle } from './proof-toggle';
import type { Summary } from './summary';
import type { Tone } from './tone';

/** The sentence that decides, what kind of offer it is and for how long it has been live, and the counts. */
export function VerdictHead({ summary }: { summary: Summary }) {
  const { model } = useLens();
  const { evaluation } = model;
  return (
    <div class="verdict">
      <h1>{summary.text}</h1>
      {evaluation && model.subject === 'offer' ? (
        <>
          <KindLine evaluation={evaluation} />
          <Chips evaluation={evaluation} summary={summary} />
        </>
      ) : null}
    </div>
  );
}

function KindLine({ evaluation }: { evaluation: Evaluation }) {
  const { words, formats } = useLens();
  const { kind, live } = evaluation;
  const { panel } = words;
  const kindText =
    kind.verdict === 'unknown' ? panel.kindUnknown : panel.kindOffer(words.values.listingKinds[kind.verdict]);
  const days =
    live.daysLive === null
      ? panel.liveUnknown
      : panel.liveFor(possibleText(live.daysLive, formats.days, words, formats));
  const liveText = live.verdict === 'no' ? panel.notLive : live.verdict === 'unknown' ? panel.liveUnknown : days;
  const reasons = kind.reasons.map((reason) => reasonText(reason, words));
  const { button, block } = useProofToggle(
    panel.kind,
    <>
      <Proof id="kind" rules={[panel.rule.kind]} />
      <Proof id="live" rules={[panel.rule.live]} />
    </>,
  );
  return (
    <>
      <p>
        {[kindText, liveText, ...reasons].join(panel.gap)} {button}
      </p>
      {block}
    </>
  );
}

/** What the head's sentence is about, in figures: causes, or benefits. */
function Chips({ evaluation, summary }: { evaluation: Evaluation; summary: Summary }) {
  const lens = useLens();
  const { counts } = lens.words.panel;
  const { causes } = evaluation.diagnosis;
  const having = (result: string) =>
    causes.filter((cause) => cause.result === result && cause.id !== 'insufficient-facts').length;
  const chips: { text: string; tone: Tone }[] =
    summary.section === 'diagnosis'
      ? [
          { text: counts.causeFound(having('fail')), tone: summary.tone === 'bad' ? 'bad' : 'quiet' },
          { text: counts.causesRuledOut(having('pass')), tone: 'quiet' },
          ...(having('unknown') > 0 ? [{ text: counts.causesUnknown(having('unknown')), tone: 'quiet' as const }] : []),
        ]
      : conditionCounts(evaluation.benefits, lens).map(({ condition, text }) => ({
          text,
          tone: condition === 'eligible' ? 'good' : 'quiet',
        }));
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ text, tone }) => (
        <li key={text} class={`chip ${tone}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}
