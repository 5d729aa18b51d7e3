import type { Plan } from '../../domain/case';
import type { LabelSeen } from '../label-text/find-labels';
import { recordsAround } from '../label-text/records';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor, phraseIn } from '../label-text/word-index';
import { type ListingOptionRead, readAudience, readListingOption } from '../values/word-values';
import { joined, linesOf } from '../visible-text/page-sight';
import { closest, contains, type VisibleNode } from '../visible-text/visible-node';
import { isCut } from '../visible-text/whole-text';
import { ItemFound } from './item-found';
import { type FactReader, isBesidePage, isInNavigation, type Look, whereAt, whereOf } from './look';
import { distinct } from './offer-setup';
import { isByol, putPlans } from './plans';

interface Line {
  text: string;
  node: VisibleNode;
}

const sells: FactReader = {
  facts: ['offer.sellsThroughMicrosoft'],
  read: (look, findings) => {
    for (const { text, node } of detailLines(look)) {
      const sold = soldThroughMicrosoft(text);
      if (sold === null) continue;
      findings.offer('sellsThroughMicrosoft', sold, whereAt(look, node, text));
      return;
    }
  },
};

function soldThroughMicrosoft(text: string): boolean | null {
  const named = conceptsNamed(text);
  if (named.has('option.list-only')) return false;
  if (named.has('option.sell-through-microsoft')) return true;
  const [label = '', ...rest] = text.split(/[:：]\s*/u);
  if (rest.length === 0 || !isWordFor(label, 'offer.sell-through-microsoft')) return null;
  const answer = rest.join(' ');
  if (phraseIn(answer, 'sellYes') !== null) return true;
  return phraseIn(answer, 'sellNo') === null ? null : false;
}

const listing: FactReader = {
  facts: ['offer.listingOptions'],
  read: (look, findings) => {
    const found: { option: ListingOptionRead; line: Line }[] = [];
    for (const line of detailLines(look)) {
      const option = optionIn(line.text);
      if (option !== null) found.push({ option, line });
    }
    const [first] = found;
    if (first !== undefined)
      findings.offer(
        'listingOptions',
        distinct(found.map(({ option }) => option)),
        whereAt(look, first.line.node, first.line.text),
      );
  },
};

/** An option by itself, or after a label such as "Listing option:"; "No Test Drive" is the absence of one. */
function optionIn(text: string): ListingOptionRead | null {
  if (conceptsNamed(text).has('option.no-test-drive')) return null;
  const [label = '', ...rest] = text.split(/[:：]\s*/u);
  if (rest.length > 0 && (isWordFor(label, 'offer.listing-options') || isWordFor(label, 'offer.test-drive'))) {
    const value = rest.join(': ');
    if (isWordFor(label, 'offer.test-drive')) return isWordFor(value, 'choice.yes') ? 'test-drive' : null;
    return readListingOption(value);
  }
  return readListingOption(text);
}

const name: FactReader = {
  facts: ['offer.name'],
  read: (look, findings) => {
    for (const label of look.labels.of('offer.name')) {
      if (isBesidePage(label.node) || isInNavigation(label.node)) continue;
      const value = valueOfLabel(look.sight, look.labels, label);
      if (value === null || isCut(value.text)) continue;
      findings.offer('name', value.text, whereOf(look, label));
      return;
    }
  },
};

const plans: FactReader = {
  facts: ['offer.plans', 'offer.plans[].name', 'offer.plans[].pricingModel', 'offer.plans[].audience'],
  read: (look, findings) => {
    const marks = planMarks(look);
    const boxes = recordsAround(
      marks.map((label) => label.node),
      look.sight.root,
    ).map(({ mark, box }) => (marks.length === 1 ? rowAround(mark) : box));
    const rows = boxes.flatMap((box) => planIn(look, box) ?? []);
    if (rows.length === 0) return;
    putPlans(findings, rows, look);
    const counted = detailLines(look)
      .map((line) => phraseIn(line.text, 'plansCounted'))
      .find((count) => count !== null);
    if (counted !== undefined && Number(counted['count']) > rows.length) findings.partial();
  },
};

/** The label that stands once in each plan's details. */
function planMarks(look: Look): readonly LabelSeen[] {
  for (const concept of ['plan.name', 'plan.pricing-model', 'plan.audience'] as const) {
    const marks = look.labels
      .of(concept)
      .filter((label) => label.colon && !isBesidePage(label.node) && !isInNavigation(label.node));
    if (marks.length > 0) return marks;
  }
  return [];
}

function rowAround(mark: VisibleNode): VisibleNode {
  return closest(mark, (node) => node.role === 'row' || node.role === 'listitem') ?? mark.parent?.parent ?? mark;
}

function planIn(look: Look, box: VisibleNode): ItemFound<Plan> | null {
  const found = new ItemFound<Plan>({});
  const inBox = (
    concept: 'plan.name' | 'plan.id' | 'plan.pricing-model' | 'plan.audience',
    accepts: (text: string) => boolean = () => true,
  ) => {
    for (const label of look.labels.of(concept)) {
      if (!contains(box, label.node) || !label.colon) continue;
      const value = valueOfLabel(look.sight, look.labels, label, { accepts });
      if (value !== null && !isCut(value.text)) return { text: value.text, where: whereOf(look, label) };
    }
    return null;
  };
  const named = inBox('plan.name', (text) => !isWordFor(text, 'noise'));
  found.put('name', named?.text, named?.where ?? null);
  const id = inBox('plan.id');
  found.put('id', id?.text, id?.where ?? null);
  const pricing = inBox('plan.pricing-model');
  found.put('pricingModel', pricing?.text, pricing?.where ?? null);
  if (pricing !== null && isByol(pricing.text)) found.put('byol', true, pricing.where);
  const audience = inBox('plan.audience', (text) => readAudience(text) !== null);
  if (audience !== null) found.put('audience', readAudience(audience.text), audience.where);
  return found.places.size === 0 ? null : found;
}

/** Every line of the page's own content, without its navigation. */
function detailLines(look: Look): Line[] {
  return linesOf(look.sight, look.sight.root).flatMap((line) => {
    const [first] = line;
    if (first === undefined || first.onButton || isBesidePage(first.node) || isInNavigation(first.node)) return [];
    const parts = joined(line).split(/\s*[,，;；•·]\s*/u);
    return parts.filter((part) => part !== '').map((text) => ({ text, node: first.node }));
  });
}

/** The page that sums an offer up before publishing: how it sells, its options, its name and its plans. */
export const reviewAndPublish: readonly FactReader[] = [sells, listing, name, plans];
