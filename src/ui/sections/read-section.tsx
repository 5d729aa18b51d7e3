import { awaitedFacts } from '../awaited-facts';
import { factName } from '../fact-name';
import { useLens } from '../lens-context';
import { countsOf } from '../reading-facts';
import { Section } from '../section';
import { AwaitedFacts } from './awaited-facts';
import { ReadingFacts } from './reading-facts';
import { SectionNotices } from './section-notices';

export function ReadSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words, formats } = useLens();
  const { readings, view, today } = model;
  const { counts, read } = words.panel;
  const awaited = model.evaluation && model.subject === 'offer' ? awaitedFacts(model.evaluation) : [];
  const { read: known, all, oldest } = countsOf(readings, awaited);
  const answer = oldest
    ? [counts.factsRead(known, all), counts.oldest(formats.age(oldest, today))].join(words.panel.comma)
    : counts.nothingRead;
  const lost = view.state === 'read' ? view.lost : [];
  return (
    <Section id="read" answer={answer} openAtFirst={openAtFirst}>
      {lost.length > 0 ? (
        <p class="note">{read.lost(formats.and(lost.map((path) => factName(path, words, model))))}</p>
      ) : null}
      {readings.length === 0 ? <p class="note">{read.nothing}</p> : null}
      {awaited.length > 0 ? <AwaitedFacts facts={awaited} /> : null}
      {readings.map((reading) => (
        <ReadingFacts key={`${reading.address} ${reading.readAt}`} reading={reading} />
      ))}
      <SectionNotices place="read" />
    </Section>
  );
}
