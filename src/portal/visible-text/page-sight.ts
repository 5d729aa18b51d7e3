import { contains, type TextRun, type VisibleNode } from './visible-node';

/** Everything that one look at a page saw. */
export interface PageSight {
  readonly document: Document;
  readonly root: VisibleNode;
  /** In document order; a node's place in it is its `order`. */
  readonly nodes: readonly VisibleNode[];
  readonly runs: readonly TextRun[];
  /** Things that are filled in or chosen: inputs, lists, radio buttons, check boxes, switches. */
  readonly controls: readonly VisibleNode[];
  /** The page says itself that something is not there yet. */
  readonly busy: boolean;
}

export function runsOf(sight: PageSight, node: VisibleNode): readonly TextRun[] {
  return sight.runs.slice(node.firstRun, node.endRun);
}

/** What the node shows, on one line. */
export function textOf(sight: PageSight, node: VisibleNode): string {
  return joined(runsOf(sight, node));
}

export function joined(runs: readonly TextRun[]): string {
  let text = '';
  for (const run of runs) text += text === '' || run.joint === 'glued' ? run.text : ` ${run.text}`;
  return text;
}

/** The runs of a node, line by line. */
export function linesOf(sight: PageSight, node: VisibleNode): TextRun[][] {
  const lines: TextRun[][] = [];
  for (let at = node.firstRun; at < node.endRun; at += 1) {
    const run = sight.runs[at];
    if (run === undefined) break;
    const line = lines.at(-1);
    if (line === undefined || run.joint === 'line') lines.push([run]);
    else line.push(run);
  }
  return lines;
}

/** What is said rather than offered for pressing; where everything is on buttons, that. */
export function saidRuns(sight: PageSight, node: VisibleNode): readonly TextRun[] {
  const runs = runsOf(sight, node);
  const said = runs.filter((run) => !run.onButton);
  return said.length === 0 ? runs : said;
}

/** What a title says: without the buttons beside it, and without the marks that call up help. */
export function titleOf(sight: PageSight, node: VisibleNode): string {
  const runs = saidRuns(sight, node);
  const words = runs.filter((run) => !/^[iⓘℹ?？↑↓▲▼*]$/u.test(run.text));
  return joined(words.length === 0 ? runs : words);
}

export function controlsIn(sight: PageSight, node: VisibleNode): VisibleNode[] {
  return sight.controls.filter((control) => contains(node, control));
}

/** Names of the images and icons inside, for a cell that says something by a picture only. */
export function imageNamesIn(sight: PageSight, node: VisibleNode): string[] {
  const names: string[] = [];
  for (let at = node.order; at <= node.end; at += 1) {
    const name = sight.nodes[at]?.imageName;
    if (name !== null && name !== undefined && name !== '') names.push(name);
  }
  return names;
}
