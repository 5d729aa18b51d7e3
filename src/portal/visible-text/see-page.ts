import { cleanText } from './clean-text';
import { helpTextIds } from './help-text';
import { imageNameOf } from './image-name';
import { isSetApart } from './is-set-apart';
import { type Showing, showingOf } from './is-shown';
import { ownHostAttribute } from './own-host';
import type { PageSight } from './page-sight';
import { roleOf } from './roles';
import { StyleMemo } from './style-memo';
import type { Joint, TextRun, VisibleNode } from './visible-node';

const neverWords = new Set(
  'script style template noscript head link meta iframe object embed canvas video audio datalist map del s strike'.split(
    ' ',
  ),
);
const pictures = new Set(['img', 'svg']);
const leaves = new Set(['select', 'textarea', 'input']);
const choiceRoles = new Set(['radio', 'checkbox', 'switch']);
const controlRoles = new Set([
  ...choiceRoles,
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'spinbutton',
  'radiogroup',
]);
const pressedRoles = new Set(['button', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'option']);
const nodesPerSlice = 1500;

/**
 * One look at the whole page, through open shadow roots and slots. It comes in slices so that a very long page can be
 * read without holding up the browser: each `yield` is a place to pause.
 */
export function* seePage(document: Document): Generator<void, PageSight> {
  const walk = new Walk(document);
  let sinceYield = 0;
  while (walk.step()) {
    sinceYield += 1;
    if (sinceYield < nodesPerSlice) continue;
    sinceYield = 0;
    yield;
  }
  return walk.sight();
}

/** The same look, in one go. */
export function seeWholePage(document: Document): PageSight {
  const look = seePage(document);
  for (let step = look.next(); ; step = look.next()) if (step.done === true) return step.value;
}

interface Frame {
  node: VisibleNode;
  showing: Showing;
  onButton: boolean;
  /** See `StyleMemo`. */
  place: number;
  /** The colour behind its words. */
  ground: string;
  content: ArrayLike<Node>;
  next: number;
}

class Walk {
  readonly #document: Document;
  readonly #view: Window;
  readonly #memo: StyleMemo;
  readonly #help: ReadonlySet<string>;
  readonly #nodes: VisibleNode[] = [];
  readonly #runs: TextRun[] = [];
  readonly #controls: VisibleNode[] = [];
  readonly #frames: Frame[] = [];
  readonly #root: VisibleNode;
  #joint: Joint = 'line';
  #busy = false;

  constructor(document: Document) {
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#memo = new StyleMemo(this.#view);
    this.#help = helpTextIds(document);
    const body = document.body;
    this.#root = this.#node(body, null, null, roleOf(body), true);
    this.#frames.push({
      node: this.#root,
      showing: showingOf(body, this.#view),
      onButton: false,
      place: 0,
      ground: showingOf(body, this.#view).ground ?? 'rgb(255, 255, 255)',
      content: flattenedContent(body),
      next: 0,
    });
  }

  /** One more node; false when all was seen. */
  step(): boolean {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return false;
    const child = frame.content[frame.next];
    frame.next += 1;
    if (child === undefined) this.#leave(frame);
    else if (child instanceof Text || child.nodeType === 3) this.#see(child.nodeValue ?? '', frame);
    else if (isElement(child)) this.#enter(child, frame);
    return true;
  }

  sight(): PageSight {
    return {
      document: this.#document,
      root: this.#root,
      nodes: this.#nodes,
      runs: this.#runs,
      controls: this.#controls,
      busy: this.#busy,
    };
  }

  #leave(frame: Frame): void {
    if (frame.showing.after !== '') this.#say(frame.showing.after, frame);
    this.#frames.pop();
    frame.node.end = this.#nodes.length - 1;
    frame.node.endRun = this.#runs.length;
    this.#part(frame.showing);
    if (frame.onButton) this.#space();
  }

  #enter(element: Element, frame: Frame): void {
    const tag = element.localName;
    if (tag === 'br') this.#joint = 'line';
    if (tag === 'br' || neverWords.has(tag) || isOurs(element) || this.#help.has(element.id)) return;
    const role = roleOf(element);
    if (role === 'tooltip' || (tag === 'dialog' && !element.hasAttribute('open'))) return;
    const place = this.#memo.placeOf(element, frame, frame.next - 1);
    const showing = this.#memo.showing(element, place);
    // A styled radio button is often an invisible input beside a visible label: the label decides whether it is seen.
    const styled = tag === 'input' && choiceRoles.has(role) && !element.hasAttribute('hidden');
    if (showing.hidden && !styled) return;
    if (isWaiting(element, role)) this.#busy = true;
    if (element.getAttribute('aria-busy') === 'true') return;
    const node = this.#node(element, frame.node, null, role, !showing.hidden && !showing.wordless);
    if (controlRoles.has(role) || element.hasAttribute('aria-pressed')) this.#controls.push(node);
    this.#part(showing);
    if (leaves.has(tag)) this.#space();
    // What stands inside a picture (initials, the ligature of an icon font) is drawn, not written.
    else if (!pictures.has(tag) && (role !== 'img' || node.imageName === '')) this.#push(node, showing, frame, place);
  }

  /** A box of its own stands apart from what is before it. */
  #part(showing: Showing): void {
    if (!showing.inline) this.#joint = 'line';
    else if (showing.boxed) this.#space();
  }

  #push(node: VisibleNode, showing: Showing, outer: Frame, place: number): void {
    const onButton = outer.onButton || pressedRoles.has(node.role);
    if (onButton && !outer.onButton) this.#space();
    const ground = showing.ground ?? outer.ground;
    const frame = { node, showing, onButton, place, ground, content: contentOf(node.element), next: 0 };
    this.#frames.push(frame);
    if (showing.before !== '') this.#say(showing.before, frame);
  }

  #see(raw: string, frame: Frame): void {
    if (frame.showing.keepsLines && raw.includes('\n')) {
      for (const [index, line] of raw.split('\n').entries()) {
        if (index > 0) this.#joint = 'line';
        this.#say(line, frame);
      }
      return;
    }
    this.#say(raw, frame);
  }

  #say(raw: string, frame: Frame): void {
    const text = cleanText(raw);
    if (/^\s/.test(raw)) this.#space();
    if (text === '') return;
    if (!frame.showing.wordless && frame.showing.ink !== frame.ground) {
      const before = this.#runs.at(-1)?.node.element;
      if (this.#joint === 'glued' && before !== undefined && isSetApart(before, frame.node.element)) this.#space();
      const node = this.#node(
        frame.node.element,
        frame.node,
        { text, joint: this.#joint, onButton: frame.onButton },
        '',
        true,
      );
      node.end = node.order;
      this.#joint = 'glued';
    }
    if (/\s$/.test(raw)) this.#space();
  }

  #space(): void {
    if (this.#joint === 'glued') this.#joint = 'space';
  }

  #node(
    element: Element,
    parent: VisibleNode | null,
    said: Omit<TextRun, 'node'> | null,
    role: string,
    drawn: boolean,
  ): VisibleNode {
    const firstRun = this.#runs.length;
    const order = this.#nodes.length;
    const node: VisibleNode = {
      element,
      parent,
      children: [],
      run: null,
      role,
      order,
      end: order,
      firstRun,
      endRun: firstRun,
      imageName: said === null ? imageNameOf(element, role) : null,
      drawn,
    };
    if (said !== null) {
      const run: TextRun = { ...said, node };
      node.run = run;
      node.endRun = firstRun + 1;
      this.#runs.push(run);
    }
    parent?.children.push(node);
    this.#nodes.push(node);
    return node;
  }
}

/** What is shown inside an element: its open shadow tree, what its slot was given, or its own children. */
function flattenedContent(element: Element): ArrayLike<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    return given.length > 0 ? given : element.childNodes;
  }
  return element.childNodes;
}

/** Where the page says of itself that something is still to come. A bar that tells how far something is, is no such sign. */
function isWaiting(element: Element, role: string): boolean {
  if (element.getAttribute('aria-busy') === 'true') return true;
  return role === 'progressbar' && !element.hasAttribute('aria-valuenow') && !element.hasAttribute('value');
}

function isOurs(element: Element): boolean {
  return element.hasAttribute(ownHostAttribute);
}

/** What a closed disclosure shows is its summary only. */
function contentOf(element: Element): ArrayLike<Node> {
  if (element.localName !== 'details' || element.hasAttribute('open')) return flattenedContent(element);
  const summary = [...element.children].find((child) => child.localName === 'summary');
  return summary === undefined ? [] : [summary];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
