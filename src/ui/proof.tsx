import type { TraceNode, UsedFact } from '../domain/evaluation';
import { inLanguage } from './edition-names';
import { factTitle } from './fact-name';
import { factText } from './fact-text';
import { useLens } from './lens-context';
import { placeText } from './place-text';
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
  const { model, words } = useLens();
  const node = model.evaluation?.trace.find((candidate) => candidate.id === id);
  const parts = node?.parts?.filter(isProven) ?? [];
  const used = uniqueFacts([...(node?.facts ?? facts), ...parts.flatMap((part) => part.facts)]);
  return (
    <>
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <ConditionLines parts={parts} />
      {used.length > 0 ? (
        <ul class="facts" aria-label={words.panel.rule.facts}>
          {used.map((fact) => (
            <FactLine key={fact.fact} used={fact} />
          ))}
        </ul>
      ) : null}
      {node ? <SourceLine node={node} /> : null}
    </>
  );
}

/** Facts that were read first: what was not read is said beside, not between. */
function uniqueFacts(facts: UsedFact[]): UsedFact[] {
  const byPath = new Map(facts.map((used) => [used.fact, used]));
  const isKnown = ({ value }: UsedFact) => value !== undefined && value !== null;
  return [...byPath.values()].toSorted((one, other) => Number(isKnown(other)) - Number(isKnown(one)));
}

function FactLine({ used }: { used: UsedFact }) {
  const { model, words, formats } = useLens();
  const place = placeText(used, model.today, words, formats);
  return (
    <li>
      {factTitle(used.fact, words, model)}
      {words.panel.colon}
      <bdi>{factText(used.fact, used.value, words, formats)}</bdi>
      {place ? <span class="place"> · {place}</span> : null}
    </li>
  );
}

function SourceLine({ node }: { node: TraceNode }) {
  const { model, words } = useLens();
  const edition = model.edition ? inLanguage(model.edition.name, words) : '';
  return (
    <p class="source">
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
