import { valueOfLabel } from '../label-text/value-of-label';
import { phraseIn } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { readCountry } from '../values/names';
import { joined, linesOf } from '../visible-text/page-sight';
import { emailAddress } from './contacts';
import { type FactReader, isBesidePage, type Look, whereAt, whereOf } from './look';

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
    const labelled = firstLabelled(look, ['account.signed-in-as'], (text) => emailAddress.test(text));
    const email = emailAddress.exec(labelled?.text ?? '')?.[0];
    if (labelled !== null && email !== undefined) findings.account('signedInAs', email, whereOf(look, labelled.label));
  },
};

const partnerId: FactReader = {
  facts: ['account.partnerId'],
  read: (look, findings) => {
    const labelled = firstLabelled(look, ['account.partner-id'], isPartnerId);
    if (labelled !== null) findings.account('partnerId', labelled.text, whereOf(look, labelled.label));
  },
};

/** Partner ids are numbers of some digits. */
function isPartnerId(text: string): boolean {
  return /^\d{4,12}$/.test(text.normalize('NFKC'));
}

function firstLabelled(look: Look, concepts: readonly Concept[], accepts: (text: string) => boolean) {
  for (const concept of concepts) {
    for (const label of look.labels.of(concept)) {
      if (isBesidePage(label.node)) continue;
      const value = valueOfLabel(look.sight, look.labels, label, { accepts });
      if (value !== null) return { text: value.text, label };
    }
  }
  return null;
}

/** To whom a page belongs: the partner id and the person signed in, wherever the page shows them. */
export const accountIdentity: readonly FactReader[] = [signedInAs, partnerId];

const country: FactReader = {
  facts: ['account.country'],
  read: (look, findings) => {
    const labelled = firstLabelled(look, ['account.country'], (text) => readCountry(text) !== null);
    const code = labelled === null ? null : readCountry(labelled.text);
    if (labelled !== null && code !== null) findings.account('country', code, whereOf(look, labelled.label));
  },
};

const email: FactReader = {
  facts: ['account.email'],
  read: (look, findings) => {
    const labelled = firstLabelled(look, ['account.email'], (text) => emailAddress.test(text));
    const address = emailAddress.exec(labelled?.text ?? '')?.[0];
    if (labelled !== null && address !== undefined) findings.account('email', address, whereOf(look, labelled.label));
  },
};

/** Legal info and identifiers. */
export const legalInfo: readonly FactReader[] = [...accountIdentity, country, email];
