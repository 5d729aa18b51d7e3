import type { Plan } from '../../domain/case';
import { type Choice, choicesOf } from '../label-text/choices';
import { valueOfLabel } from '../label-text/value-of-label';
import { conceptsNamed, isWordFor } from '../label-text/word-index';
import type { Concept } from '../labels/language-words';
import { readAudience, readStatus } from '../values/word-values';
import { isCut } from '../visible-text/whole-text';
import { offerCrumb } from './breadcrumb';
import type { Where } from './findings';
import { ItemFound } from './item-found';
import { type FactReader, isBesidePage, isInTable, type Look, whereAt, whereOf } from './look';
import { isByol, putPlans } from './plans';

/** One plan's own pages: its name, how it is priced, and who may see it. */
export const plan: readonly FactReader[] = [
  {
    facts: [
      'offer.plans[].name',
      'offer.plans[].id',
      'offer.plans[].pricingModel',
      'offer.plans[].audience',
      'offer.plans[].status',
    ],
    read: (look, findings) => {
      const found = new ItemFound<Plan>({});
      putName(look, found);
      putId(look, found);
      const pricing = chosenUnder(look, 'plan.pricing-model') ?? labelled(look, ['plan.pricing-model'], () => true);
      found.put('pricingModel', pricing?.text, pricing?.where ?? null);
      if (pricing !== null && isByol(pricing.text)) found.put('byol', true, pricing.where);
      putAudience(look, found);
      putByol(look, found);
      const status = labelled(look, ['plan.status'], (text) => readStatus(text) !== null);
      if (status !== null) found.put('status', readStatus(status.text), status.where);
      if (found.places.size === 0) return;
      putPlans(findings, [found], look);
      findings.partial();
    },
  },
];

interface Said {
  text: string;
  where: Where;
}

/** A plan's name: under its label, else what the title is about, where that is not the offer. */
function putName(look: Look, found: ItemFound<Plan>): void {
  const said = labelled(look, ['plan.name'], (text) => text.length < 200);
  if (said !== null && !isCut(said.text)) {
    found.put('name', said.text, said.where);
    return;
  }
  const { heading } = look;
  const offer = offerCrumb(look)?.text;
  if (heading?.page === undefined || heading.page === null || heading.subject === null || offer === undefined) return;
  const named = heading.subject.startsWith(`${offer} | `) ? heading.subject.slice(offer.length + 3) : heading.subject;
  if (named !== offer) found.put('name', named, whereAt(look, heading.subjectNode, heading.page.text));
}

function putId(look: Look, found: ItemFound<Plan>): void {
  const said = labelled(look, ['plan.id'], (text) => !/\s/.test(text));
  if (said !== null && !isCut(said.text)) found.put('id', said.text, said.where);
}

function labelled(look: Look, concepts: readonly Concept[], accepts: (text: string) => boolean): Said | null {
  for (const concept of concepts) {
    for (const label of look.labels.of(concept)) {
      if (isBesidePage(label.node) || isInTable(label.node)) continue;
      const value = valueOfLabel(look.sight, look.labels, label, { accepts });
      if (value !== null) return { text: value.text, where: whereOf(look, label) };
    }
  }
  return null;
}

function planChoices(look: Look): Choice[] {
  return choicesOf(look.sight, look.labels).filter((choice) => !isBesidePage(choice.node) && !isInTable(choice.node));
}

function chosenUnder(look: Look, concept: Concept): Said | null {
  const chosen = planChoices(look).filter(
    (choice) =>
      choice.kind === 'radio' && choice.chosen && choice.questions.some((question) => isWordFor(question, concept)),
  );
  const [only] = chosen;
  return only === undefined || chosen.length > 1
    ? null
    : { text: only.lines[0] ?? only.name, where: whereAt(look, only.node, only.questions[0] ?? only.name) };
}

/** Public or private: a pair of radio buttons, or one box to tick for a private plan. */
function putAudience(look: Look, found: ItemFound<Plan>): void {
  const choices = planChoices(look).filter((choice) => choice.lines.some((line) => readAudience(line) !== null));
  const radios = choices.filter((choice) => choice.kind === 'radio' && choice.chosen);
  const [radio] = radios;
  if (radio !== undefined && radios.length === 1) {
    found.put('audience', audienceOf(radio), whereAt(look, radio.node, radio.questions[0] ?? radio.name));
    return;
  }
  const box = choices.find((choice) => choice.kind !== 'radio' && audienceOf(choice) === 'private');
  if (box !== undefined) {
    found.put('audience', box.chosen ? 'private' : 'public', whereAt(look, box.node, box.name));
    return;
  }
  const said = labelled(look, ['plan.audience'], (text) => readAudience(text) !== null);
  if (said !== null) found.put('audience', readAudience(said.text), said.where);
}

function audienceOf(choice: Choice) {
  return choice.lines.map((line) => readAudience(line)).find((audience) => audience !== null) ?? null;
}

/** "Bring your own license" as a ticked box or a chosen license model. */
function putByol(look: Look, found: ItemFound<Plan>): void {
  const choice = planChoices(look).find(({ lines }) => lines.some((line) => conceptsNamed(line).has('option.byol')));
  if (choice === undefined) return;
  if (choice.chosen) found.put('byol', true, whereAt(look, choice.node, choice.questions[0] ?? choice.name));
  else if (choice.kind !== 'radio' || chosenSibling(look, choice))
    found.put('byol', false, whereAt(look, choice.node, choice.questions[0] ?? choice.name));
}

function chosenSibling(look: Look, choice: Choice): boolean {
  return planChoices(look).some(
    (other) => other.kind === 'radio' && other.chosen && other.questions[0] === choice.questions[0],
  );
}
