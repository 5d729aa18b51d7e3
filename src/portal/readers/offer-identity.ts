import { valueOfLabel } from '../label-text/value-of-label';
import { wordFor } from '../label-text/word-index';
import { readOfferType, readStatus } from '../values/word-values';
import { joined, linesOf, textOf } from '../visible-text/page-sight';
import { closest, type TextRun, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { offerCrumb } from './breadcrumb';
import { type FactReader, isBesidePage, isInTable, type Look, whereAt, whereOf } from './look';

/** What every page of an offer tells about it: which offer it is, what type, and how it stands. */
export const offerIdentity: readonly FactReader[] = [
  {
    facts: ['offer.productId'],
    read: ({ address }, findings) => {
      if (address.productId !== undefined)
        findings.offer('productId', address.productId, { label: 'address', element: null });
    },
  },
  {
    facts: ['offer.alias'],
    read: (look, findings) => {
      const alias = aliasOf(look);
      if (alias !== null) findings.offer('alias', alias.text, whereAt(look, alias.node, alias.label));
    },
  },
  {
    facts: ['offer.type'],
    read: (look, findings) => {
      const seen = typeBesideTitle(look) ?? typeBesideAlias(look) ?? typeByLabel(look);
      const type = seen === null ? null : readOfferType(seen.text);
      if (seen !== null && type !== null) findings.offer('type', type, whereAt(look, seen.node, seen.label));
    },
  },
  {
    facts: ['offer.offerId'],
    read: (look, findings) => {
      for (const label of look.labels.of('offer.id')) {
        if (isBesidePage(label.node) || isInTable(label.node)) continue;
        const value = valueOfLabel(look.sight, look.labels, label, { accepts: isOfferId });
        if (value === null) continue;
        findings.offer('offerId', value.text, whereOf(look, label));
        return;
      }
    },
  },
];

interface Seen {
  text: string;
  node: VisibleNode;
  label: string;
}

/** Offer ids are lower-case letters, digits, hyphens and underscores, in one word. */
export function isOfferId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(text);
}

function aliasOf(look: Look): Seen | null {
  const crumb = offerCrumb(look);
  const inCrumb = crumb === null ? null : { text: crumb.text, node: crumb.node, label: crumb.text };
  // On a plan's pages the title may be about the plan, so only what speaks of the offer alone is asked.
  if (look.kind === 'plan') return inCrumb ?? aliasOverType(look);
  const { heading } = look;
  if (
    heading !== null &&
    heading.page !== null &&
    heading.subject !== null &&
    readOfferType(heading.subject) === null
  ) {
    return { text: heading.subject, node: heading.subjectNode, label: heading.page.text };
  }
  return aliasOverType(look) ?? inCrumb ?? aliasInput(look);
}

/** In the older layout the alias stands over the offer type, at the head of the list of pages. */
function aliasOverType(look: Look): Seen | null {
  for (const box of typeBoxes(look)) {
    const lines = linesOf(look.sight, box.box);
    const at = lines.findIndex((line) => line.includes(box.run));
    const above = lines[at - 1];
    if (at !== 1 || above === undefined) continue;
    const node = above.length === 1 && above[0] !== undefined ? above[0].node : box.box;
    const text = above.length === 1 ? wholeText(look.sight, node) : joined(above);
    if (!isCut(text) && wordFor(text, ['page.offer-list', 'page.home', 'offer.type']) === null)
      return { text, node, label: box.run.text };
  }
  return null;
}

/** Runs that name an offer type outside tables, menus and choices, each in the smallest box that holds more. */
function typeBoxes(look: Look): { run: TextRun; box: VisibleNode }[] {
  return look.sight.runs.flatMap((run) => {
    if (run.onButton || readOfferType(run.text) === null || isBesidePage(run.node) || isInTable(run.node)) return [];
    let box = run.node;
    while (box.parent !== null && box.endRun - box.firstRun === 1) box = box.parent;
    return textOf(look.sight, box).length < 300 ? [{ run, box }] : [];
  });
}

function aliasInput(look: Look): Seen | null {
  for (const label of look.labels.of('offer.alias')) {
    if (isBesidePage(label.node) || isInTable(label.node)) continue;
    const value = valueOfLabel(look.sight, look.labels, label);
    if (value !== null && value.text.length < 200 && look.sight.controls.includes(value.node))
      return { text: value.text, node: label.node, label: label.text };
  }
  return null;
}

function typeBesideTitle(look: Look): Seen | null {
  for (const beside of look.heading?.beside ?? []) {
    if (!beside.onButton && readOfferType(beside.text) !== null)
      return { text: beside.text, node: beside.node, label: look.heading?.page?.text ?? '' };
  }
  const beside = runsBesideTitle(look).find((run) => readOfferType(run.text) !== null);
  return beside === undefined ? null : { text: beside.text, node: beside.node, label: look.heading?.page?.text ?? '' };
}

function typeBesideAlias(look: Look): Seen | null {
  const alias = look.heading?.subject ?? aliasOf(look)?.text;
  for (const { run, box } of typeBoxes(look)) {
    const lines = linesOf(look.sight, box);
    if (
      alias !== undefined &&
      lines.length <= 3 &&
      lines[0] !== undefined &&
      joined(lines[0]).startsWith(alias.slice(0, 12))
    ) {
      return { text: run.text, node: run.node, label: alias };
    }
  }
  return null;
}

function typeByLabel(look: Look): Seen | null {
  for (const label of look.labels.of('offer.type')) {
    if (isBesidePage(label.node) || isInTable(label.node)) continue;
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => readOfferType(text) !== null });
    if (value !== null) return { text: value.text, node: label.node, label: label.text };
  }
  return null;
}

/** What stands beside the title, outside it: in the same box, or right after it, where that is a type or a status. */
export function runsBesideTitle(look: Look): readonly TextRun[] {
  const title = look.heading?.node;
  if (title === undefined) return [];
  const telling = (run: TextRun) =>
    !run.onButton && (readOfferType(run.text) !== null || readStatus(run.text) !== null);
  for (let box = title.parent, up = 0; box !== null && up < 3; box = box.parent, up += 1) {
    const around = look.sight.runs
      .slice(box.firstRun, box.endRun)
      .filter((run) => run.node.order < title.order || run.node.order > title.end);
    if (around.length > 12) break;
    const said = around.filter((run) => !run.onButton);
    if (said.some(telling)) return said;
  }
  const after: TextRun[] = [];
  for (const run of look.sight.runs.slice(title.endRun, title.endRun + 3)) {
    if (!telling(run) || closest(run.node, (node) => node.role === 'link') !== null) break;
    after.push(run);
  }
  return after;
}
