import type { Offer } from '../../domain/case';
import { type RowSeen, readGrids } from '../label-text/read-grid';
import { isWordFor } from '../label-text/word-index';
import { readOfferType, readStatus, readYesNo } from '../values/word-values';
import { runsOf, textOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { isCut } from '../visible-text/whole-text';
import { nameIn, valueIn } from './cell-text';
import type { Rows } from './findings';
import { ItemFound } from './item-found';
import { notePartial } from './list-extent';
import { emptinessSaid } from './list-state';
import { type FactReader, isBesidePage, type Look, whereAt } from './look';
import { offerCards } from './offer-cards';

type Column = 'alias' | 'name' | 'offerId' | 'type' | 'status' | 'azureIpCoSell' | 'coSell';

const columns = [
  { key: 'alias', titles: ['offer.alias', 'offer.program-name'], plausible: (text: string) => text !== '' },
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
  { key: 'coSell', titles: ['offer.co-sell'], plausible: (text: string) => readStatus(text) === null },
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
  const { cells } = row;
  const at = (key: Column) => {
    const cell = cells.get(key);
    return cell === undefined ? null : whereAt(look, cell.labelNode, cell.label);
  };
  offer.put('alias', nameIn(look, cells.get('alias')), at('alias'));
  offer.put('name', nameIn(look, cells.get('name')), at('name'));
  offer.put('offerId', nameIn(look, cells.get('offerId')), at('offerId'));
  offer.put('type', valueIn(look, cells.get('type'), readOfferType), at('type'));
  offer.put('status', valueIn(look, cells.get('status'), readStatus), at('status'));
  offer.put('azureIpCoSell', valueIn(look, cells.get('azureIpCoSell'), readYesNo), at('azureIpCoSell'));
  offer.put('coSellReady', valueIn(look, cells.get('coSell'), readCoSellReady), at('coSell'));
  putGroup(look, row, offer);
  const asking = row.all
    .flatMap((cell) => (cell === null ? [] : runsOf(look.sight, cell)))
    .find((run) => isWordFor(run.text, 'offer.access-requested'));
  if (asking !== undefined) offer.put('access', 'request', at('status') ?? whereAt(look, asking.node, asking.text));
  offer.put('productId', productIdIn(look, row.node, row.all), at('alias') ?? at('offerId'));
  return offer.hasAny('alias', 'offerId') ? offer : null;
}

/** Rows under a title of their own ("Azure Container (3)") are all of that type, or of that status. */
function putGroup(look: Look, row: RowSeen<Column>, offer: ItemFound<Offer>): void {
  if (row.group === null) return;
  const title = textOf(look.sight, row.group).replace(/\s*[(（]?\d+[)）]?$/u, '');
  const where = whereAt(look, row.group, title);
  if (!row.cells.has('type')) offer.put('type', readOfferType(title), where);
  if (!row.cells.has('status')) offer.put('status', readStatus(title), where);
}

function readCoSellReady(text: string): boolean | null {
  return isWordFor(text, 'program.co-sell-ready') ? true : null;
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
