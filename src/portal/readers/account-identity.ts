import { type ValueSeen, valueOfLabel } from '../label-text/value-of-label';
import { isWordFor, phraseIn } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { readCountry } from '../values/names';
import { joined, linesOf } from '../visible-text/page-sight';
import { closest, type VisibleNode } from '../visible-text/visible-node';
import type { Findings } from './findings';
import { type FactReader, isBesidePage, type Look, whereAt, whereOf } from './look';
import { emailAddress } from './person';

const signedInAs: FactReader = {
  facts: ['account.signedInAs'],
  read: (look, findings) => {
    for (const line of linesOf(look.sight, look.sight.root)) {
      const found = phraseIn(joined(line), 'signedInAs')?.['found'];
      const [first] = line;
      if (found === undefined || first === undefined || isBesidePage(first.node)) continue;
      findings.account('signedInAs', found, whereAt(look, first.node, first.text.slice(0, 80)));
      return;
    }
    const [labelled] = allLabelled(look, 'account.signed-in-as', (text) => emailAddress.test(text));
    const address = emailAddress.exec(labelled?.text ?? '')?.[0];
    if (labelled !== undefined && address !== undefined)
      findings.account('signedInAs', address, whereOf(look, labelled.label));
  },
};

const partnerId: FactReader = {
  facts: ['account.partnerId'],
  read: (look, findings) => {
    const seen = allLabelled(look, 'account.partner-id', isPartnerId).map((value) => ({
      ...value,
      text: value.text.normalize('NFKC'),
    }));
    put(findings, 'account.partnerId', seen, ({ text, label }) =>
      findings.account('partnerId', text, whereOf(look, label)),
    );
  },
};

/** Partner ids are numbers of some digits. */
function isPartnerId(text: string): boolean {
  return /^\d{4,12}$/.test(text.normalize('NFKC').trim());
}

/** Every value under a label; those in a list of accounts only where they belong to the chosen one. */
function allLabelled(look: Look, concept: Concept, accepts: (text: string) => boolean): ValueSeen[] {
  const values = look.labels.of(concept).flatMap((label) => {
    if (isBesidePage(label.node) && !isInChosenAccount(look, label.node)) return [];
    return valueOfLabel(look.sight, look.labels, label, { accepts }) ?? [];
  });
  const chosen = values.filter((value) => isInChosenAccount(look, value.label.node));
  return chosen.length > 0 ? chosen : values;
}

/** Inside the entry of an account switcher that is ticked, or that says that it is the current one. */
function isInChosenAccount(look: Look, node: VisibleNode): boolean {
  const entry = closest(node, (outer) => /^(?:menuitem|menuitemradio|option|radio|listitem|row)$/.test(outer.role));
  if (entry === null) return false;
  const ticked = ['aria-checked', 'aria-selected', 'aria-current'].some((name) =>
    /^(?:true|page)$/.test(entry.element.getAttribute(name) ?? ''),
  );
  return (
    ticked || look.sight.runs.slice(entry.firstRun, entry.endRun).some((run) => isWordFor(run.text, 'account.current'))
  );
}

/** One value is the account's; several that differ belong to several accounts, and none of them is known to be this one's. */
function put(findings: Findings, fact: string, seen: readonly ValueSeen[], accept: (value: ValueSeen) => void): void {
  const different = [...new Set(seen.map((value) => value.text.trim().toLowerCase()))];
  const [first] = seen;
  if (first === undefined) return;
  if (different.length === 1) accept(first);
  else findings.problem(fact, `the page shows ${different.join(' and ')}`, different);
}

/** To whom a page belongs: the partner id and the person signed in, wherever the page shows them. */
export const accountIdentity: readonly FactReader[] = [signedInAs, partnerId];

const country: FactReader = {
  facts: ['account.country'],
  read: (look, findings) => {
    const seen = allLabelled(look, 'account.country', (text) => readCountry(text) !== null);
    put(findings, 'account.country', seen, ({ text, label }) => {
      const code = readCountry(text);
      if (code !== null) findings.account('country', code, whereOf(look, label));
    });
  },
};

const email: FactReader = {
  facts: ['account.email'],
  read: (look, findings) => {
    const seen = allLabelled(look, 'account.email', (text) => emailAddress.test(text));
    put(findings, 'account.email', seen, ({ text, label }) => {
      const address = emailAddress.exec(text)?.[0];
      if (address !== undefined) findings.account('email', address, whereOf(look, label));
    });
  },
};

/** Legal info and identifiers. */
export const legalInfo: readonly FactReader[] = [...accountIdentity, country, email];
