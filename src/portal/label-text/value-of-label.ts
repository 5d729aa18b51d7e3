import { filledIn, isChoice } from '../visible-text/control';
import { controlsIn, imageNamesIn, joined, type PageSight, saidRuns } from '../visible-text/page-sight';
import {
  closest,
  contains,
  nextSibling,
  outermost,
  showsNothing,
  type TextRun,
  type VisibleNode,
} from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import type { LabelSeen, LabelsSeen } from './find-labels';
import { labelledControl } from './labelled-control';
import { untilNextLabel } from './labelled-parts';
import { isWordFor } from './word-index';

export interface ValueSeen {
  readonly text: string;
  readonly node: VisibleNode;
  readonly label: LabelSeen;
}

export interface ValueWanted {
  /** Whether the text can be such a value at all; without it any text may. */
  accepts?: (text: string) => boolean;
}

const asidesOfPage = new Set([
  'navigation',
  'tablist',
  'tab',
  'menu',
  'menubar',
  'heading',
  'legend',
  'table',
  'dialog',
]);

/**
 * The value that belongs to a label, by the ways in which people lay out a form or a fact: the control it names, the
 * rest of its line, the definition after a term, the cell beside it, the block after it. Null when the place of the
 * value is empty or holds the next label.
 */
export function valueOfLabel(
  sight: PageSight,
  labels: LabelsSeen,
  label: LabelSeen,
  wanted: ValueWanted = {},
): ValueSeen | null {
  const accepts = wanted.accepts ?? (() => true);
  const seen = (text: string | null, node: VisibleNode): ValueSeen | null => {
    if (text === null) return null;
    const value = withoutNoise(text);
    return value !== '' && accepts(value) ? { text: value, node, label } : null;
  };
  const control = labelledControl(sight, label.node);
  if (control !== null) return seen(filledIn(sight, control), control);
  const line = restOfLine(sight, labels, label);
  if (line !== null) return seen(line.text, line.node);
  return nextTo(sight, labels, label, seen, accepts);
}

function nextTo(
  sight: PageSight,
  labels: LabelsSeen,
  label: LabelSeen,
  seen: (text: string | null, node: VisibleNode) => ValueSeen | null,
  accepts: (text: string) => boolean,
): ValueSeen | null {
  let at = outermost(label.node);
  for (let climbed = 0; climbed < 4; climbed += 1) {
    const after = nextSeen(at);
    if (after !== null) {
      if (asidesOfPage.has(after.role) || beginsWithLabel(sight, labels, after, accepts)) return null;
      return seen(shownIn(sight, after), after);
    }
    if (at.parent === null || asidesOfPage.has(at.parent.role) || at.parent.role === 'row') return null;
    at = at.parent;
  }
  return null;
}

/** The next sibling that shows anything. A term's value may be several definitions; the first is it. */
function nextSeen(node: VisibleNode): VisibleNode | null {
  let after = nextSibling(node);
  while (after !== null && showsNothing(after)) after = nextSibling(after);
  return after;
}

function beginsWithLabel(
  sight: PageSight,
  labels: LabelsSeen,
  node: VisibleNode,
  accepts: (text: string) => boolean,
): boolean {
  const first = sight.runs[node.firstRun];
  if (first === undefined || !contains(node, first.node)) return false;
  return labels.beginsAt(first) && !(isShortVocabulary(accepts) && accepts(first.text));
}

/** A value test that refuses a nonsense word knows a closed set of values, and may then accept a label's own word. */
function isShortVocabulary(accepts: (text: string) => boolean): boolean {
  return !accepts('qx zv');
}

/** What a node shows as a value: what is filled in, what is said, or, where nothing is said, what a picture stands for. */
export function shownIn(sight: PageSight, node: VisibleNode): string | null {
  const controls = controlsIn(sight, node).filter((control) => !isChoice(control));
  if (controls.length === 1 && controls[0] !== undefined) return filledIn(sight, controls[0]);
  if (controls.length > 1) return null;
  const text = wholeText(sight, node);
  if (text !== '') return isCut(text) ? null : text;
  const names = imageNamesIn(sight, node);
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** What stands after the label on its own line, up to the next label or separator. */
function restOfLine(
  sight: PageSight,
  labels: LabelsSeen,
  label: LabelSeen,
): { text: string; node: VisibleNode } | null {
  const last = label.node.endRun - 1;
  const following: TextRun[] = [];
  for (let at = last + 1; at < sight.runs.length; at += 1) {
    const run = sight.runs[at];
    if (run === undefined || run.joint === 'line' || labels.beginsAt(run) || /^[|·•;]/.test(run.text)) break;
    if (
      closest(run.node, (node) => node.role === 'cell' || node.role === 'row') !==
      closest(label.node, (node) => node.role === 'cell' || node.role === 'row')
    )
      break;
    following.push(run);
  }
  const said = following.filter((run) => !run.onButton);
  const rest = untilNextLabel([label.rest ?? '', joined(said)].filter((part) => part !== '').join(' '));
  if (rest === '') return null;
  // "Status of your offer" is prose that happens to begin with a label.
  if (!label.colon && label.rest === null && /^\p{Ll}[^\s]*\s/u.test(rest)) return null;
  return { text: rest.replace(/^[:：\s]+/u, ''), node: said.at(0)?.node ?? label.node };
}

/** Without the links that stand beside a value: "Enrolled. Learn more" says "Enrolled". */
export function withoutNoise(text: string): string {
  const parts = text.split(/(?<=\.)\s+|(?<=。)\s*/u).filter((part) => part !== '');
  while (parts.length > 1 && isWordFor(parts.at(-1) ?? '', 'noise')) parts.pop();
  return parts.join(' ').trim();
}

export function valueTexts(sight: PageSight, node: VisibleNode): string {
  return joined(saidRuns(sight, node));
}
