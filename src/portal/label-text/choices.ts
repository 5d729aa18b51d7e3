import { cleanText } from '../visible-text/clean-text';
import { isChoice, isChosen, labelElementsOf, nameOf } from '../visible-text/control';
import { joined, linesOf, type PageSight } from '../visible-text/page-sight';
import { closest, contains, type VisibleNode } from '../visible-text/visible-node';
import type { LabelsSeen } from './find-labels';
import { sectionOf } from './section-of';

/** One radio button, check box or switch with its own words, and the question that it answers. */
export interface Choice {
  readonly control: VisibleNode;
  /** Where its words stand. */
  readonly node: VisibleNode;
  readonly kind: 'radio' | 'checkbox' | 'switch';
  /** All its words on one line. */
  readonly name: string;
  /** Its words line by line: the option, then whatever explains it. */
  readonly lines: readonly string[];
  readonly chosen: boolean;
  /** The question, and the titles over it; the nearest first. */
  readonly questions: readonly string[];
}

const remembered = new WeakMap<PageSight, Choice[]>();

/** Every choice whose words are seen. One whose state is mixed or not told is left out. */
export function choicesOf(sight: PageSight, labels: LabelsSeen): readonly Choice[] {
  const before = remembered.get(sight);
  if (before !== undefined) return before;
  const choices = sight.controls.flatMap((control) => choiceOf(sight, labels, control) ?? []);
  remembered.set(sight, choices);
  return choices;
}

function choiceOf(sight: PageSight, labels: LabelsSeen, control: VisibleNode): Choice | null {
  if (!isChoice(control)) return null;
  const chosen = isChosen(control);
  const words = wordsOf(sight, control);
  if (chosen === null || words === null) return null;
  return {
    control,
    node: words.node,
    kind: kindOf(control),
    name: words.lines.join(' '),
    lines: words.lines,
    chosen,
    questions: questionsOf(sight, labels, control, words.node),
  };
}

function kindOf({ role }: VisibleNode): Choice['kind'] {
  if (role === 'switch' || role === 'checkbox') return role;
  return 'radio';
}

function wordsOf(sight: PageSight, control: VisibleNode): { node: VisibleNode; lines: string[] } | null {
  const named = labelElementsOf(control).flatMap(
    (element) => sight.nodes.find((node) => node.element === element) ?? [],
  );
  const seen = named.filter((node) => node.endRun > node.firstRun);
  const [first] = seen;
  if (first !== undefined) return { node: first, lines: seen.flatMap((node) => linesIn(sight, node)) };
  if (control.endRun > control.firstRun) return { node: control, lines: linesIn(sight, control) };
  if (control.drawn) {
    const name = nameOf(control);
    if (name !== '' && control.element.hasAttribute('aria-label')) return { node: control, lines: [name] };
  }
  return control.drawn ? wordsBeside(sight, control) : null;
}

function linesIn(sight: PageSight, node: VisibleNode): string[] {
  return linesOf(sight, node).map((line) => joined(line));
}

/** Without a label of its own, a choice is called by the words right after it, in the smallest box that holds only it. */
function wordsBeside(sight: PageSight, control: VisibleNode): { node: VisibleNode; lines: string[] } | null {
  for (let box = control.parent; box !== null; box = box.parent) {
    const within = box;
    if (sight.controls.some((other) => other !== control && contains(within, other))) return null;
    if (box.endRun > box.firstRun) return { node: box, lines: linesIn(sight, box) };
  }
  return null;
}

function questionsOf(sight: PageSight, labels: LabelsSeen, control: VisibleNode, words: VisibleNode): string[] {
  const questions: string[] = [];
  const group = closest(control, (node) => node !== control && (node.role === 'radiogroup' || node.role === 'group'));
  if (group !== null) questions.push(...groupNames(sight, group));
  const before = labels.all.filter(
    (label) =>
      label.node.order < Math.min(control.order, words.order) &&
      !contains(label.node, control) &&
      label.node.end < control.order &&
      [...label.concepts].some((concept) => /^(?:offer|plan|benefit|contact)\./.test(concept)),
  );
  const last = before.at(-1);
  if (last !== undefined) questions.push(last.text);
  const section = sectionOf(sight, labels, control);
  if (section !== null) questions.push(section);
  return [...new Set(questions)];
}

function groupNames(sight: PageSight, group: VisibleNode): string[] {
  const own = cleanText(group.element.getAttribute('aria-label') ?? '');
  if (own !== '') return [own];
  const byId = labelElementsOf(group).map((element) => cleanText(element.textContent));
  if (byId.length > 0) return byId;
  const legend = sight.nodes.slice(group.order, group.end + 1).find((node) => node.role === 'legend');
  return legend === undefined ? [] : linesIn(sight, legend);
}

/** The chosen one of the choices inside a node, where exactly one radio button is chosen. */
export function chosenIn(sight: PageSight, labels: LabelsSeen, node: VisibleNode): Choice | null {
  const inside = choicesOf(sight, labels).filter(
    (choice) => choice.kind === 'radio' && contains(node, choice.control) && choice.chosen,
  );
  return inside.length === 1 ? (inside[0] ?? null) : null;
}
