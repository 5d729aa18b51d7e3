import type { ListingOption } from '../../domain/codes';
import { type Choice, choicesOf } from '../label-text/choices';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor, phraseIn } from '../label-text/word-index';
import { type ListingOptionRead, readListingOption, readYesNo } from '../values/word-values';
import type { Findings } from './findings';
import { type FactReader, isBesidePage, isInTable, type Look, whereAt, whereOf } from './look';
import { m365Integration } from './microsoft-365';

const sells: FactReader = {
  facts: ['offer.sellsThroughMicrosoft'],
  read: (look, findings) => {
    const answers = choicesOf(look.sight, look.labels).filter(
      (choice) => !isBesidePage(choice.node) && asksToSell(choice),
    );
    const chosen = answers.filter((choice) => choice.chosen);
    const [answer] = chosen;
    if (answer !== undefined && chosen.length === 1 && answer.kind === 'radio') {
      const value = yesOrNo(answer);
      if (value !== null)
        findings.offer('sellsThroughMicrosoft', value, whereAt(look, answer.node, answer.questions[0] ?? answer.name));
      return;
    }
    const single = answers.length === 1 ? answers[0] : undefined;
    if (single !== undefined && single.kind !== 'radio') {
      findings.offer('sellsThroughMicrosoft', single.chosen, whereAt(look, single.node, single.name));
      return;
    }
    if (answers.length === 0) fromText(look, findings);
  },
};

function asksToSell(choice: Choice): boolean {
  if (choice.lines.some((line) => isWordFor(line, 'offer.sell-through-microsoft'))) return true;
  if (yesOrNo(choice) === null) return false;
  const asked = choice.questions.some((question) => isWordFor(question, 'offer.sell-through-microsoft'));
  return asked || /through microsoft|通过 ?microsoft/iu.test(choice.name);
}

function yesOrNo(choice: Choice): boolean | null {
  const first = choice.lines[0] ?? '';
  if (phraseIn(first, 'sellNo') !== null || conceptsNamed(first).has('option.list-only')) return false;
  if (phraseIn(first, 'sellYes') !== null || conceptsNamed(first).has('option.sell-through-microsoft')) return true;
  return readYesNo(first);
}

function fromText(look: Look, findings: Findings): void {
  for (const label of look.labels.of('offer.sell-through-microsoft')) {
    if (isBesidePage(label.node) || isInTable(label.node)) continue;
    const accepts = (text: string) => answerIn(text) !== null;
    const value = valueOfLabel(look.sight, look.labels, label, { accepts });
    const answer = value === null ? null : answerIn(value.text);
    if (answer === null) continue;
    findings.offer('sellsThroughMicrosoft', answer, whereOf(look, label));
    return;
  }
}

function answerIn(text: string): boolean | null {
  if (phraseIn(text, 'sellYes') !== null) return true;
  if (phraseIn(text, 'sellNo') !== null) return false;
  return readYesNo(text);
}

const listing: FactReader = {
  facts: ['offer.listingOptions'],
  read: (look, findings) => {
    const choices = choicesOf(look.sight, look.labels).filter((choice) => !isBesidePage(choice.node));
    const options = choices.flatMap((choice) => {
      const option = optionOf(choice);
      return option === null ? [] : [{ choice, option }];
    });
    const found: { option: ListingOptionRead; choice: Choice }[] = options.filter(({ choice }) => choice.chosen);
    const [first] = found;
    if (first !== undefined) {
      const label = first.choice.questions[0] ?? first.choice.name;
      findings.offer(
        'listingOptions',
        distinct(found.map(({ option }) => option)),
        whereAt(look, first.choice.node, label),
      );
      return;
    }
    fromListing(look, findings);
  },
};

function optionOf(choice: Choice): ListingOptionRead | null {
  const line = choice.lines.find((text) => readListingOption(text) !== null);
  const testDrive =
    choice.kind !== 'radio' && choice.questions.some((question) => isWordFor(question, 'offer.test-drive'));
  if (line !== undefined) return readListingOption(line);
  // A switch that only says "On" answers the title over it.
  return testDrive && readYesNo(choice.name) !== null ? 'test-drive' : null;
}

function fromListing(look: Look, findings: Findings): void {
  for (const label of look.labels.of('offer.listing-options')) {
    if (isBesidePage(label.node) || isInTable(label.node)) continue;
    const value = valueOfLabel(look.sight, look.labels, label, { accepts: (text) => readListingOption(text) !== null });
    const option = value === null ? null : readListingOption(value.text);
    if (option === null) continue;
    findings.offer('listingOptions', [option], whereOf(look, label));
    return;
  }
}

export function distinct(options: readonly ListingOptionRead[]): (ListingOption | { oneOf: ListingOption[] })[] {
  const seen = new Set<string>();
  return options.filter((option) => {
    const key = JSON.stringify(option);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Whether and how the offer is sold or listed: the one page on which the publisher chooses it. */
export const offerSetup: readonly FactReader[] = [sells, listing, m365Integration];
