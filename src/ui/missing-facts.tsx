import type { FactPath } from '../domain/fact';
import { pageOfFact } from '../domain/fact-pages';
import { Ask } from './ask';
import { useLens } from './lens-context';
import { missingName } from './missing-name';
import { PageLink } from './page-link';

/** Which facts were not read, and the page that shows the first of them. */
export function MissingFacts({ facts }: { facts: FactPath[] }) {
  const { model, words, formats } = useLens();
  const [first] = facts;
  if (first === undefined) return null;
  const names = [...new Set(facts.map((fact) => missingName(fact, words, model)))];
  return (
    <>
      {words.panel.result.notReadYet(formats.and(names))} <FactPageLink fact={first} />
      <Ask fact={first} />
    </>
  );
}

/** The way to the page that shows a fact; nothing when no page does. */
export function FactPageLink({ fact }: { fact: FactPath }) {
  const { model } = useLens();
  const page = pageOfFact(fact, model.edition?.window.from);
  return page ? <PageLink kind={page} /> : null;
}
