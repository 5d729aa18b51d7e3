import type { Reading } from '../../domain/reading';
import { factName, factTitle } from '../fact-name';
import { factText } from '../fact-text';
import { useLens } from '../lens-context';
import { pageName } from '../place-text';
import { countsOf, factsOf } from '../reading-facts';
import { Row } from '../row';
import { Section } from '../section';
import { SectionNotices } from './section-notices';

export function ReadSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words, formats } = useLens();
  const { readings, view, today } = model;
  const { counts, read } = words.panel;
  const { read: known, all, pages, oldest } = countsOf(readings);
  const answer = oldest
    ? [counts.factsRead(known, all), counts.pagesRead(pages), counts.oldest(formats.age(oldest, today))].join(' · ')
    : counts.nothingRead;
  const lost = view.state === 'read' ? view.lost : [];
  return (
    <Section id="read" answer={answer} openAtFirst={openAtFirst}>
      {lost.length > 0 ? (
        <p class="note">{read.lost(formats.and(lost.map((path) => factName(path, words, model))))}</p>
      ) : null}
      {readings.length === 0 ? <p class="note">{read.nothing}</p> : null}
      {readings.map((reading) => (
        <ReadingFacts key={`${reading.address} ${reading.readAt}`} reading={reading} />
      ))}
      <SectionNotices place="read" />
    </Section>
  );
}

function ReadingFacts({ reading }: { reading: Reading }) {
  const { model, words, formats } = useLens();
  const { read } = words.panel;
  const name = (path: string) => factTitle(path, words, model);
  return (
    <>
      <h3>{read.at(pageName(reading.kind, words), formats.age(reading.readAt, model.today))}</h3>
      <ul class="rows">
        {factsOf(reading).map(({ path, value, label }) => (
          <Row
            key={path}
            icon="pass"
            tone="good"
            name={name(path)}
            title={
              <>
                {name(path)}: <bdi>{factText(path, value, words, formats)}</bdi>
              </>
            }
            detail={label ? read.under(label) : undefined}
          />
        ))}
        {reading.notFound.map((path) => (
          <Row
            key={path}
            icon="question"
            tone="quiet"
            name={name(path)}
            title={name(path)}
            detail={read.lookedFor}
            end={read.notRead}
          />
        ))}
        {reading.problems.map(({ fact, why, candidates }) => (
          <Row
            key={fact}
            icon="warning"
            tone="warn"
            name={name(fact)}
            title={name(fact)}
            detail={
              <bdi>
                {candidates
                  ? read.either(formats.or(candidates.map((one) => factText(fact, one, words, formats))))
                  : why}
              </bdi>
            }
            end={read.problem}
          />
        ))}
      </ul>
      {reading.values.partial ? <p class="note">{read.partial}</p> : null}
    </>
  );
}
