import type { Contact } from '../../domain/case';
import { readGrids } from '../label-text/read-grid';
import { recordsAround } from '../label-text/records';
import { isWordFor } from '../label-text/word-index';
import { readLanguage } from '../values/names';
import { readYesNo } from '../values/word-values';
import { runsOf } from '../visible-text/page-sight';
import { closest, type TextRun, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { isWithin, type Section, sectionUnder } from './contact-section';
import type { Rows } from './findings';
import { ItemFound } from './item-found';
import { labelledIn, labelsIn } from './labelled-in-box';
import { type FactReader, type Look, whereAt, whereOf } from './look';

type Column = 'name' | 'email' | 'phone' | 'language' | 'isUser';

export const emailAddress =
  /[^\s@<>()[\],;:"'，；：（）]+@[^\s@<>()[\],;:"'，；：（）]+\.[^\s@<>()[\],;:"'，；：（）.]+/u;
const phoneNumber = /^[+(]?[\d\s().+-]{6,24}(?:\s*(?:x|ext\.?)\s*\d+)?$/iu;
const columns = [
  { key: 'name', titles: ['contact.name'], plausible: (text: string) => !emailAddress.test(text) },
  { key: 'email', titles: ['contact.email'], plausible: (text: string) => text === '' || emailAddress.test(text) },
  {
    key: 'phone',
    titles: ['contact.phone'],
    plausible: (text: string) => text === '' || /\d/.test(text) || isWordFor(text, 'nothing'),
  },
  {
    key: 'language',
    titles: ['contact.language'],
    plausible: (text: string) => text === '' || readLanguage(text) !== null || isWordFor(text, 'nothing'),
  },
  { key: 'isUser', titles: ['contact.is-user'], plausible: (text: string) => text === '' || readYesNo(text) !== null },
] as const;

/**
 * The marketing contacts: only what stands under that title, in a table, in cards, or line by line. Nothing there but
 * the offer to add one, on a page that has loaded, is an empty list.
 */
export const marketingContacts: FactReader = {
  facts: ['contacts', 'contacts[].name', 'contacts[].email', 'contacts[].phone', 'contacts[].preferredLanguage'],
  read: (look, findings) => {
    const section = sectionUnder(look, 'section.marketing-contacts');
    if (section === null) return;
    const rows = tableContacts(look, section) ?? cardContacts(look, section);
    if (rows.length > 0) findings.contacts(rows);
    else if (!look.sight.busy && saysNone(look, section)) {
      findings.contacts([]);
      findings.at('contacts', whereOf(look, section.title));
    }
  },
};

function saysNone(look: Look, section: Section): boolean {
  const runs = look.sight.runs.filter((run) => isWithin(section, run.node));
  if (runs.some((run) => isWordFor(run.text, 'list.loading'))) return false;
  return runs.some((run) => isWordFor(run.text, 'contact.none') || isWordFor(run.text, 'contact.add'));
}

function tableContacts(look: Look, section: Section): Rows<Contact>[] | null {
  const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['email']).filter(({ grid }) =>
    isWithin(section, grid.node),
  );
  if (grids.length === 0) return null;
  return grids.flatMap((grid) =>
    grid.rows.flatMap((row) => {
      const contact = new ItemFound<Contact>({});
      for (const [key, cell] of row.cells) {
        const text = wholeText(look.sight, cell.node);
        const where = whereAt(look, cell.labelNode, cell.label);
        if (key === 'isUser') contact.put('isAccountUser', readYesNo(text), where);
        else if (key === 'name') contact.put('name', isCut(text) ? null : text, where);
        else putField(contact, key, text, where);
      }
      return emailAddress.test(typeof contact.item.email === 'string' ? contact.item.email : '') ? [contact] : [];
    }),
  );
}

function putField(
  contact: ItemFound<Contact>,
  key: 'email' | 'phone' | 'language',
  text: string,
  where: Parameters<typeof contact.putRead>[2],
): void {
  const empty = text === '' || isWordFor(text, 'nothing');
  if (key === 'email') contact.put('email', emailAddress.exec(text)?.[0], where);
  else if (key === 'phone') {
    if (empty) contact.putRead('phone', '', where);
    else if (/\d/.test(text) && !isCut(text)) contact.put('phone', text, where);
  } else if (empty) contact.putRead('preferredLanguage', '', where);
  else contact.put('preferredLanguage', readLanguage(text), where);
}

function cardContacts(look: Look, section: Section): Rows<Contact>[] {
  const marks = look.sight.runs
    .filter((run) => isWithin(section, run.node) && emailAddress.test(run.text) && run.text.length < 200)
    .map((run) => run.node);
  return recordsAround(marks, section.box).map(({ mark, box }) => cardContact(look, section, mark, box));
}

function cardContact(look: Look, section: Section, mark: VisibleNode, box: VisibleNode): Rows<Contact> {
  const contact = new ItemFound<Contact>({});
  const runs = runsOf(look.sight, box).filter((run) => isWithin(section, run.node) && !run.onButton);
  const email = labelledIn(look, box, ['contact.email'], { accepts: (text) => emailAddress.test(text) });
  const emailWhere = email === null ? whereOf(look, section.title) : whereOf(look, email.label);
  contact.put('email', emailAddress.exec(mark.run?.text ?? '')?.[0], emailWhere);
  putName(look, section, contact, box, runs, mark);
  const phone = labelledIn(look, box, ['contact.phone'], { accepts: (text) => /\d/.test(text) });
  const bare = runs.find((run) => phoneNumber.test(run.text) && !emailAddress.test(run.text));
  if (phone !== null) contact.put('phone', phone.text, whereOf(look, phone.label));
  else if (bare !== undefined) contact.put('phone', bare.text, whereAt(look, bare.node, bare.text));
  else putEmpty(look, contact, box, 'phone');
  const language = labelledIn(look, box, ['contact.language'], { accepts: (text) => readLanguage(text) !== null });
  const spoken = runs.filter((run) => readLanguage(run.text) !== null);
  if (language !== null) contact.put('preferredLanguage', readLanguage(language.text), whereOf(look, language.label));
  else if (spoken.length === 1 && spoken[0] !== undefined)
    contact.put('preferredLanguage', readLanguage(spoken[0].text), whereAt(look, spoken[0].node, spoken[0].text));
  else if (spoken.length === 0) putEmpty(look, contact, box, 'preferredLanguage');
  const user = labelledIn(look, box, ['contact.is-user'], { accepts: (text) => readYesNo(text) !== null });
  if (user !== null) contact.put('isAccountUser', readYesNo(user.text), whereOf(look, user.label));
  return contact;
}

/** A label with nothing after it was read and found empty. */
function putEmpty(look: Look, contact: ItemFound<Contact>, box: VisibleNode, key: 'phone' | 'preferredLanguage'): void {
  const [label] = labelsIn(look, box, key === 'phone' ? 'contact.phone' : 'contact.language');
  if (label === undefined) return;
  const value = labelledIn(look, box, [key === 'phone' ? 'contact.phone' : 'contact.language']);
  if (value === null || isWordFor(value.text, 'nothing')) contact.putRead(key, '', whereOf(look, label));
}

function putName(
  look: Look,
  section: Section,
  contact: ItemFound<Contact>,
  box: VisibleNode,
  runs: readonly TextRun[],
  mark: VisibleNode,
): void {
  const labelled = labelledIn(look, box, ['contact.name'], {
    accepts: (text) => !emailAddress.test(text) && !/\d/.test(text),
  });
  if (labelled !== null) {
    contact.put('name', labelled.text, whereOf(look, labelled.label));
    return;
  }
  const before = runs.filter((run) => run.node.order < mark.order && isNameLike(look, run));
  const heading = before.find((run) => closest(run.node, (node) => node.role === 'heading') !== null);
  const name = heading ?? before.filter((run) => !isInitials(run, before)).at(0);
  if (name !== undefined) contact.put('name', wholeText(look.sight, name.node), whereOf(look, section.title));
}

function isNameLike(look: Look, run: TextRun): boolean {
  const { text } = run;
  return (
    text.length < 80 &&
    /\p{L}/u.test(text) &&
    !/[.。!?:：@]$/u.test(text) &&
    !/\d/.test(text) &&
    !look.labels.beginsAt(run) &&
    !isWordFor(text, 'noise') &&
    readLanguage(text) === null &&
    !isWordFor(text, 'contact.add')
  );
}

/** "MC" in a circle before "Mei Chen". */
export function isInitials(run: TextRun, around: readonly TextRun[]): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(run.text)) return false;
  return around.some(
    (other) =>
      other !== run &&
      other.text.length > run.text.length &&
      other.text.split(/[\s-]+/).some((word) => word.toUpperCase().startsWith(run.text.charAt(0))),
  );
}
