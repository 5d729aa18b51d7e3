import { sentenceStart } from '../../words/sentence-start';
import { inLanguage } from '../edition-names';
import { useLens } from '../lens-context';
import { SourceLink } from '../proof';
import { Section } from '../section';
import { SectionNotices } from './section-notices';

export function RulesSection({ openAtFirst }: { openAtFirst: boolean }) {
  const { model, words, formats } = useLens();
  const { edition, evaluation } = model;
  const { rules, rule } = words.panel;
  if (!evaluation) return null;
  const asOf = rules.asOf(formats.date(evaluation.asOf));
  const used = [...new Set(evaluation.trace.map((node) => node.source))];
  const window = evaluation.edition.window;
  return (
    <Section id="rules" answer={edition ? inLanguage(edition.name, words) : asOf} openAtFirst={openAtFirst}>
      {edition ? null : <p class="note">{rules.noEdition}</p>}
      <p class="note">
        {sentenceStart(asOf) + words.panel.stop} {rules.because[evaluation.edition.chosenBecause]}{' '}
        {window ? rules.window(formats.date(window.from), window.to ? formats.date(window.to) : null) : ''}{' '}
        {evaluation.edition.confidence === 'inferred' ? rule.inferredStart : ''}
      </p>
      <ul class="sources" aria-label={rules.sources}>
        {used.map((source) => (
          <li key={source}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <SectionNotices place="rules" />
    </Section>
  );
}
