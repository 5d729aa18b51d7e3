import type { TraceNode, UsedFact } from '../domain/evaluation';
import { inLanguage } from './edition-names';
import { factName } from './fact-name';
import { factText } from './fact-text';
import { useLens } from './lens-context';
import { placeText } from './place-text';

interface ProofProps {
  /** Id of the verdict's trace node: `benefit/testimonial`, `kind`. */
  id: string;
  /** The rule in words; more than one line where several rules meet. */
  rules?: string[];
  /** Facts to show when the trace has no node of that id. */
  facts?: UsedFact[];
}

/** The proof of one verdict: rule, facts with place and age, edition, source. */
export function Proof({ id, rules = [], facts }: ProofProps) {
  const { model, words } = useLens();
  const node = model.evaluation?.trace.find((candidate) => candidate.id === id);
  const used = node?.facts ?? facts ?? [];
  return (
    <>
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {used.length > 0 ? (
        <ul class="facts" aria-label={words.panel.rule.facts}>
          {used.map((fact) => (
            <FactLine key={fact.fact} used={fact} />
          ))}
        </ul>
      ) : null}
      <SourceLine node={node} />
    </>
  );
}

function FactLine({ used }: { used: UsedFact }) {
  const { model, words, formats } = useLens();
  const place = placeText(used, model.today, words, formats);
  return (
    <li>
      {factName(used.fact, words, model.edition)}: <bdi>{factText(used.fact, used.value, words, formats)}</bdi>
      {place ? <span class="place"> {place}</span> : null}
    </li>
  );
}

function SourceLine({ node }: { node: TraceNode | undefined }) {
  const { model, words } = useLens();
  if (!node || !model.edition) return null;
  return (
    <p class="source">
      <SourceLink source={node.source} /> <span>{words.panel.rule.edition(inLanguage(model.edition.name, words))}</span>{' '}
      <span class="code">{words.panel.rule.code(node.rule)}</span>
    </p>
  );
}

/** The document behind a rule, as a link when it has an address that a reader can open. */
export function SourceLink({ source }: { source: string }) {
  const { model, words } = useLens();
  const document = model.edition?.sources[source];
  if (!document) return null;
  const title = inLanguage(document.title, words);
  const grade = words.panel.rule.grade[document.grade];
  return (
    <span>
      {words.panel.rule.source}:{' '}
      {document.address?.startsWith('https://') ? (
        <a href={document.address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      ({grade}).
    </span>
  );
}
