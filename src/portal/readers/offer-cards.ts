import type { Offer } from '../../domain/case';
import { recordsAround } from '../label-text/records';
import { isWordFor } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { readOfferType, readStatus, readYesNo } from '../values/word-values';
import { runsOf } from '../visible-text/page-sight';
import type { VisibleNode } from '../visible-text/visible-node';
import { closest } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { Rows, Where } from './findings';
import { ItemFound } from './item-found';
import { labelledIn } from './labelled-in-box';
import { isBesidePage, isInNavigation, type Look, whereAt, whereOf } from './look';
import { isOfferId } from './offer-identity';
import { productIdIn } from './offer-list';

/** Offers as cards or list items: a box for each offer, with labels inside, or with words that say what they are. */
export function offerCards(look: Look): Rows<Offer>[] {
  const marks = cardMarks(look);
  return recordsAround(marks, look.sight.root).flatMap(({ box }) => {
    const bounded = marks.length === 1 ? boundedBox(look, marks[0] ?? box) : box;
    return offerCard(look, bounded) ?? [];
  });
}

/** One mark for each card: its labelled offer id, else its link to an offer. */
function cardMarks(look: Look): VisibleNode[] {
  const ids = look.labels.of('offer.id').filter((label) => !isBesidePage(label.node) && !isInNavigation(label.node));
  if (ids.length > 0) return [...new Set(ids.map((label) => label.node))];
  const types = look.sight.runs.filter(
    (run) => readOfferType(run.text) !== null && !run.onButton && !isBesidePage(run.node) && !isInNavigation(run.node),
  );
  return types.map((run) => run.node);
}

/** Around a single card: its list item or article, else the smallest box of several lines. */
function boundedBox(look: Look, mark: VisibleNode): VisibleNode {
  const item = closest(
    mark,
    (node) => node.role === 'listitem' || node.role === 'article' || node.element.localName === 'article',
  );
  if (item !== null) return item;
  let box = mark;
  while (box.parent !== null && runsOf(look.sight, box).length < 4) box = box.parent;
  return box;
}

function offerCard(look: Look, box: VisibleNode): Rows<Offer> | null {
  const offer = new ItemFound<Offer>({});
  const title = titleOf(look, box);
  const alias = labelledIn(look, box, ['offer.alias']);
  if (alias !== null && !isCut(alias.text)) offer.put('alias', alias.text, whereOf(look, alias.label));
  else if (title !== null) {
    const text = wholeText(look.sight, title);
    if (!isCut(text)) offer.put('alias', text, whereAt(look, title, text));
  }
  const id = labelledIn(look, box, ['offer.id'], { accepts: isOfferId });
  if (id !== null) offer.put('offerId', id.text, whereOf(look, id.label));
  const type = wordIn(look, box, 'offer.type', readOfferType);
  if (type !== null) offer.put('type', type.value, type.where);
  const status = wordIn(look, box, 'offer.status', readStatus);
  if (status !== null) offer.put('status', status.value, status.where);
  const coSell = labelledIn(look, box, ['offer.azure-ip-co-sell'], { accepts: (text) => readYesNo(text) !== null });
  if (coSell !== null) offer.put('azureIpCoSell', readYesNo(coSell.text), whereOf(look, coSell.label));
  const asking = runsOf(look.sight, box).find((run) => isWordFor(run.text, 'offer.access-requested'));
  if (asking !== undefined) offer.put('access', 'request', whereAt(look, asking.node, asking.text));
  offer.put(
    'productId',
    productIdIn(look, box, []),
    whereAt(look, title ?? box, title === null ? 'link' : wholeText(look.sight, title)),
  );
  return offer.hasAny('alias', 'offerId') ? offer : null;
}

/** A value from a closed set: under its label, else the only such word in the box. */
export function wordIn<Value>(
  look: Look,
  box: VisibleNode,
  concept: Concept,
  read: (text: string) => Value | null,
): { value: Value; where: Where } | null {
  const labelled = labelledIn(look, box, [concept], { accepts: (text) => read(text) !== null });
  const value = labelled === null ? null : read(labelled.text);
  if (labelled !== null && value !== null) return { value, where: whereOf(look, labelled.label) };
  const said = runsOf(look.sight, box).filter((run) => !run.onButton && read(run.text) !== null);
  const [only] = said;
  const word = only === undefined || said.length > 1 ? null : read(only.text);
  return only === undefined || word === null ? null : { value: word, where: whereAt(look, only.node, only.text) };
}

/** The card's title: its heading or its link, else its first words. */
export function titleOf(look: Look, box: VisibleNode): VisibleNode | null {
  const inside = look.sight.nodes.slice(box.order, box.end + 1).filter((node) => node.endRun > node.firstRun);
  const names = (node: VisibleNode) => {
    const text = wholeText(look.sight, node);
    return (
      !isWordFor(text, 'noise') && !isWordFor(text, 'offer.access-requested') && !isWordFor(text, 'benefit.activate')
    );
  };
  const heading = inside.find((node) => node.role === 'heading' && names(node));
  const link = inside.find((node) => node.role === 'link' && names(node));
  const first = runsOf(look.sight, box).find((run) => !run.onButton && !look.labels.beginsAt(run) && names(run.node));
  return heading ?? link ?? first?.node ?? null;
}
