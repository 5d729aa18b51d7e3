import type { Contact } from '../../domain/case';
import { type RowSeen, readGrids } from '../label-text/read-grid';
import { recordsAround } from '../label-text/records';
import { isWordFor, phraseIn } from '../label-text/word-index';
import { readLanguage } from '../values/names';
import { readYesNo } from '../values/word-values';
import { runsOf } from '../visible-text/page-sight';
import { closest, type TextRun, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { isWithin, type Section, sectionUnder } from './contact-section';
import type { Rows } from './findings';
import { ItemFound } from './item-found';
import { labelledIn, labelsIn } from './labelled-in-box';
import { loadingSaid } from './list-state';
import { type FactReader, type Look, whereAt, whereOf } from './look';
import { emailAddress, isInitials, personIn } from './person';

type Column = 'name' | 'email' | 'phone' | 'language' | 'isUser';

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
    else if (!loadingSaid(look) && saysNone(look, section)) {
      findings.contacts([]);
      findings.at('contacts', whereOf(look, section.title));
    }
  },
};

function saysNone(look: Look, section: Section): boolean {
  const runs = look.sight.runs.filter((run) => isWithin(section, run.node));
  if (runs.some((run) => phraseIn(run.text, 'loadFailed') !== null)) return false;
  return runs.some((run) => isWordFor(run.text, 'contact.none') || isWordFor(run.text, 'contact.add'));
}

function tableContacts(look: Look, section: Section): Rows<Contact>[] | null {
  const grids = readGrids<Column>(look.sight, look.labels, columns, 2, ['email']).filter(({ grid }) =>
    isWithin(section, grid.node),
  );
  if (grids.length === 0) return null;
  return grids.flatMap((grid) => grid.rows.flatMap((row) => contactRow(look, row) ?? []));
}

function contactRow(look: Look, row: RowSeen<Column>): Rows<Contact> | null {
  const contact = new ItemFound<Contact>({});
  for (const [key, cell] of row.cells) {
    const text = wholeText(look.sight, cell.node);
    const where = whereAt(look, cell.labelNode, cell.label);
    if (key === 'isUser') contact.put('isAccountUser', readYesNo(text), where);
    else if (key === 'name') contact.put('name', personIn(look, cell.node).name, where);
    else putField(contact, key, text, where);
  }
  return contact.hasAny('email') ? contact : null;
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
    else if (/\d/.test(text) && !isCut(text)) contact.put('phone', text.normalize('NFKC'), where);
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
  const pieces = piecesIn(look, section, box);
  const atTitle = whereOf(look, section.title);
  const email = labelledIn(look, box, ['contact.email'], { accepts: (text) => emailAddress.test(text) });
  contact.put(
    'email',
    emailAddress.exec(mark.run?.text ?? '')?.[0],
    email === null ? atTitle : whereOf(look, email.label),
  );
  putName(look, section, contact, box, pieces, mark);
  const phone = labelledIn(look, box, ['contact.phone'], { accepts: (text) => phoneNumber.test(text) });
  const bare = pieces.find(({ text }) => phoneNumber.test(text));
  if (phone !== null) contact.put('phone', phone.text.normalize('NFKC'), whereOf(look, phone.label));
  else if (bare !== undefined) contact.put('phone', bare.text.normalize('NFKC'), whereAt(look, bare.node, bare.text));
  else putEmpty(look, contact, box, 'phone');
  const language = labelledIn(look, box, ['contact.language'], { accepts: (text) => readLanguage(text) !== null });
  const [spoken, ...others] = pieces.filter(({ text }) => readLanguage(text) !== null);
  if (language !== null) contact.put('preferredLanguage', readLanguage(language.text), whereOf(look, language.label));
  else if (spoken !== undefined && others.length === 0)
    contact.put('preferredLanguage', readLanguage(spoken.text), whereAt(look, spoken.node, spoken.text));
  else if (spoken === undefined) putEmpty(look, contact, box, 'preferredLanguage');
  const user = labelledIn(look, box, ['contact.is-user'], { accepts: (text) => readYesNo(text) !== null });
  if (user !== null) contact.put('isAccountUser', readYesNo(user.text), whereOf(look, user.label));
  return contact;
}

interface Piece {
  text: string;
  node: VisibleNode;
  run: TextRun;
}

/** What is said about one contact; a run that lists several things is taken apart at its commas and bars. */
function piecesIn(look: Look, section: Section, box: VisibleNode): Piece[] {
  return runsOf(look.sight, box)
    .filter((run) => isWithin(section, run.node) && !run.onButton)
    .flatMap((run) => {
      const listed =
        emailAddress.test(run.text) || /[,，|·•;；、]\s*[+(]?\d/u.test(run.text) || /^[,，|·•;；、]/u.test(run.text);
      const parts = listed ? run.text.split(/\s*[,，|·•;；、]\s*/u) : [run.text];
      return parts.filter((text) => text !== '').map((text) => ({ text, node: run.node, run }));
    });
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
  pieces: readonly Piece[],
  mark: VisibleNode,
): void {
  const labelled = labelledIn(look, box, ['contact.name'], {
    accepts: (text) => !emailAddress.test(text) && !/\d/.test(text),
  });
  if (labelled !== null) {
    contact.put('name', labelled.text, whereOf(look, labelled.label));
    return;
  }
  const before = pieces.filter((piece) => piece.node.order <= mark.order && isNameLike(look, piece));
  const runs = pieces.map((piece) => piece.run);
  const heading = before.find((piece) => closest(piece.node, (node) => node.role === 'heading') !== null);
  const name = heading ?? before.find((piece) => !isInitials(piece.run, runs));
  if (name === undefined) return;
  const text = name.text === name.run.text ? wholeText(look.sight, name.node) : name.text;
  if (!isCut(text)) contact.put('name', text, whereOf(look, section.title));
}

function isNameLike(look: Look, { text, run }: Piece): boolean {
  const isProse = text.length >= 80 || /[.。!?:：]$/u.test(text) || /[@\d]/.test(text) || !/\p{L}/u.test(text);
  if (isProse || look.labels.beginsAt(run) || readLanguage(text) !== null) return false;
  return !isWordFor(text, 'noise') && !isWordFor(text, 'contact.add');
}
