import type { FactPath } from '../domain/fact';
import { factName } from './fact-name';
import { pageOfFact } from './fact-pages';
import { useLens } from './lens-context';
import { PageLink } from './page-link';

/** Which facts were not read, and the page that shows the first of them. */
export function MissingFacts({ facts }: { facts: FactPath[] }) {
  const { model, words, formats } = useLens();
  const [first] = facts;
  if (first === undefined) return null;
  const names = [...new Set(facts.map((fact) => factName(fact, words, model.edition)))];
  const page = pageOfFact(first);
  return (
    <>
      {words.panel.result.notReadYet(formats.and(names))} {page ? <PageLink kind={page} /> : null}
    </>
  );
}
