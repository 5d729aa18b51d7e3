import type { Offer } from '../../domain/case';
import { type CellSeen, type RowSeen, readGrids } from '../label-text/read-grid';
import { withoutNoise } from '../label-text/value-of-label';
import { isWordFor } from '../label-text/word-index';
import { readOfferType, readStatus, readYesNo } from '../values/word-values';
import { imageNamesIn, runsOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { Rows } from './findings';
import { ItemFound } from './item-found';
import { notePartial } from './list-extent';
import { emptinessSaid } from './list-state';
import { type FactReader, isBesidePage, type Look, whereAt } from './look';
import { offerCards } from './offer-cards';

type Column = 'alias' | 'name' | 'offerId' | 'type' | 'status' | 'azureIpCoSell';

const notEmpty = (text: string) => text !== '';
const columns = [
  { key: 'alias', titles: ['offer.alias', 'offer.program-name'], plausible: notEmpty },
  { key: 'name', titles: ['offer.name'] },
  { key: 'offerId', titles: ['offer.id'], plausible: (text: string) => !/\s/.test(text) },
  {
    key: 'type',
    titles: ['offer.type'],
    plausible: (text: string) => text === '' || isCut(text) || readOfferType(text) !== null,
  },
  {
    key: 'status',
    titles: ['offer.status'],
    plausible: (text: string) => text === '' || readStatus(text) !== null || isWordFor(text, 'offer.access-requested'),
  },
  {
    key: 'azureIpCoSell',
    titles: ['offer.azure-ip-co-sell'],
    plausible: (text: string) => text === '' || readYesNo(text) !== null,
  },
] as const;

const rowsPerStep = 250;

function isOfferGrid(found: ReadonlySet<Column>): boolean {
  return (
    (found.has('alias') || found.has('offerId')) &&
    (found.has('type') || found.has('status') || found.has('azureIpCoSell'))
  );
}

/** The list of offers: one offer for each row, columns in any order, or one for each card. */
export const offerList: readonly FactReader[] = [
  {
    facts: ['offers[].alias', 'offers[].offerId', 'offers[].type', 'offers[].status', 'offers[].azureIpCoSell'],
    *read(look, findings) {
      const grids = readGrids<Column>(look.sight, look.labels, columns, 2).filter(
        ({ grid, found }) => !isBesidePage(grid.node) && isOfferGrid(found),
      );
      const rows = grids.length > 0 ? [] : offerCards(look);
      for (const grid of grids) {
        for (const row of grid.eachRow()) {
          const offer = offerRow(look, row);
          if (offer !== null) rows.push(offer);
          if (rows.length % rowsPerStep === 0) yield;
        }
      }
      const empty = rows.length === 0 ? emptinessSaid(look) : null;
      if (rows.length > 0) findings.offers(rows);
      else if (empty !== null) {
        findings.offers([]);
        findings.at('offers', whereAt(look, empty.node, empty.text));
      }
      notePartial(look, findings, grids);
    },
  },
];

function offerRow(look: Look, row: RowSeen<Column>): Rows<Offer> | null {
  const offer = new ItemFound<Offer>({});
  const text = (cell: CellSeen | undefined) => (cell === undefined ? '' : withoutNoise(shownText(look, cell.node)));
  const at = (cell: CellSeen | undefined) => (cell === undefined ? null : whereAt(look, cell.labelNode, cell.label));
  const { cells } = row;
  const [alias, id, status, coSell] = [
    cells.get('alias'),
    cells.get('offerId'),
    cells.get('status'),
    cells.get('azureIpCoSell'),
  ];
  offer.put('alias', uncut(text(alias)), at(alias));
  offer.put('name', uncut(text(cells.get('name'))), at(cells.get('name')));
  offer.put('offerId', uncut(text(id)), at(id));
  offer.put('type', readOfferType(text(cells.get('type'))), at(cells.get('type')));
  offer.put('status', readStatus(text(status)), at(status));
  offer.put('azureIpCoSell', coSell === undefined ? null : yesNoIn(look, coSell.node), at(coSell));
  const asking = row.all
    .flatMap((cell) => (cell === null ? [] : runsOf(look.sight, cell)))
    .find((run) => isWordFor(run.text, 'offer.access-requested'));
  if (asking !== undefined) offer.put('access', 'request', at(status) ?? whereAt(look, asking.node, asking.text));
  offer.put('productId', productIdIn(look, row.node, row.all), at(alias) ?? at(id));
  return offer.hasAny('alias', 'offerId') ? offer : null;
}

function uncut(text: string): string | null {
  return isCut(text) ? null : text;
}

/** A cell's own words; where it has none, what its picture stands for. */
function shownText(look: Look, node: VisibleNode): string {
  const whole = wholeText(look.sight, node);
  if (whole !== '') return whole;
  return imageNamesIn(look.sight, node).at(0) ?? '';
}

export function yesNoIn(look: Look, node: VisibleNode): boolean | null {
  return readYesNo(withoutNoise(shownText(look, node)));
}

const offerLink =
  /^(?:https:\/\/partner\.microsoft\.com)?\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?dashboard\/commercial-marketplace\/offers\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/iu;

/** The product id in a row's own link, where all its links speak of one offer. */
export function productIdIn(look: Look, row: VisibleNode, cells: readonly (VisibleNode | null)[]): string | null {
  const ids = new Set<string>();
  const parts = cells.length > 0 ? cells.flatMap((cell) => cell ?? []) : [row];
  for (const part of parts) {
    for (const node of look.sight.nodes.slice(part.order, part.end + 1)) {
      if (node.run !== null || node.element.localName !== 'a') continue;
      const id = offerLink.exec(node.element.getAttribute('href') ?? '')?.groups?.['id'];
      if (id !== undefined) ids.add(id.toLowerCase());
    }
  }
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
