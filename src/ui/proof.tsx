import type { TraceNode, UsedFact } from '../domain/evaluation';
import { inLanguage } from './edition-names';
import { FactLines } from './fact-lines';
import { useLens } from './lens-context';
import { ConditionLines, isProven } from './proof-conditions';

interface ProofProps {
  /** Id of the verdict's trace node: `benefit/testimonial`, `kind`. */
  id: string;
  /** The rule in words; more than one line where several rules meet. */
  rules?: string[];
  /** Facts to show when the trace has no node of that id. */
  facts?: UsedFact[];
}

/** The proof of one verdict: rule, conditions, facts with place and age, edition, source. */
export function Proof({ id, rules = [], facts = [] }: ProofProps) {
  const { model } = useLens();
  const node = model.evaluation?.trace.find((candidate) => candidate.id === id);
  const parts = node?.parts?.filter(isProven) ?? [];
  return (
    <>
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {parts.length > 0 ? <ConditionLines parts={parts} /> : null}
      <FactLines facts={node?.facts ?? facts} withUnread={node?.verdict === 'unknown'} />
      {node ? <SourceLine node={node} /> : null}
    </>
  );
}

function SourceLine({ node }: { node: TraceNode }) {
  const { model, words } = useLens();
  const edition = model.edition ? inLanguage(model.edition.name, words) : '';
  return (
    <p>
      <SourceLink source={node.source} /> <span class="place">{words.panel.rule.of(edition, node.rule)}</span>
    </p>
  );
}

/** The document behind a rule, as a link when it has an address that a reader can open. */
export function SourceLink({ source }: { source: string }) {
  const { model, words } = useLens();
  const document = model.edition?.sources[source];
  if (!document) return null;
  const title = inLanguage(document.title, words);
  const { source: name, grade } = words.panel.rule;
  return (
    <span>
      {name}
      {words.panel.colon}
      {document.address?.startsWith('https://') ? (
        <a href={document.address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      ({grade[document.grade]})
    </span>
  );
}
