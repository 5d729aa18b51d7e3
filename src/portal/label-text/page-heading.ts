import type { Concept } from '../labels/language-words';
import { type PageSight, runsOf, textOf } from '../visible-text/page-sight';
import { closest, type TextRun, type VisibleNode } from '../visible-text/visible-node';
import { isCut, wholeText } from '../visible-text/whole-text';
import { wordFor } from './word-index';

/** The title of a page: what it is about, which page it is, and what stands small beside them. */
export interface PageHeading {
  readonly node: VisibleNode;
  /** The page's own name as shown, and what it means; null for a title that names no known page. */
  readonly page: { readonly text: string; readonly concept: PageConcept } | null;
  /** What stands before the page's name; null when nothing does, or when it is cut short. */
  readonly subject: string | null;
  readonly subjectNode: VisibleNode;
  /** Words after the page's name: an offer type, a status. */
  readonly beside: readonly { readonly text: string; readonly node: VisibleNode; readonly onButton: boolean }[];
}

export type PageConcept = Extract<Concept, `page.${string}`>;

const pageConcepts: readonly PageConcept[] = [
  'page.offer-overview',
  'page.offer-setup',
  'page.properties',
  'page.offer-listing',
  'page.plan-overview',
  'page.plan',
  'page.review-and-publish',
  'page.history',
  'page.marketing-benefits',
  'page.marketplace-rewards',
  'page.rewards-toolbox',
  'page.user-management',
  'page.legal-info',
  'page.revenue',
  'page.orders',
  'page.overview',
  'page.home',
  'page.offer-list',
  'page.offer-other',
  'page.benefits',
  'page.insights',
];

const bar = /\s*[|｜│┃∣❘¦]\s*/u;
const notATitle = new Set([
  'navigation',
  'tablist',
  'tab',
  'menu',
  'dialog',
  'alertdialog',
  'table',
  'link',
  'button',
  'search',
  'footer',
  'complementary',
  'tree',
]);

/** The titles of the page from the most likely on: headings of the first level, other headings, then lines with a bar. */
export function pageHeadings(sight: PageSight): PageHeading[] {
  const candidates = sight.nodes.filter(
    (node) => node.role === 'heading' && node.endRun > node.firstRun && !isAside(node),
  );
  const ranked = [...candidates].sort((a, b) => levelOf(a) - levelOf(b) || a.order - b.order);
  const first = ranked.filter((node) => levelOf(node) === 1);
  const others = ranked.filter((node) => levelOf(node) !== 1);
  return [...first, ...barredLines(sight), ...others]
    .map((node) => parseHeading(sight, node))
    .filter((heading) => heading.page !== null || heading.subject !== null);
}

function isAside(node: VisibleNode): boolean {
  return closest(node, (outer) => outer !== node && notATitle.has(outer.role)) !== null;
}

function levelOf(node: VisibleNode): number {
  const own = Number(node.element.getAttribute('aria-level') ?? Number.NaN);
  if (Number.isInteger(own)) return own;
  const tag = /^h([1-6])$/.exec(node.element.localName);
  return tag === null ? 2 : Number(tag[1]);
}

// A title stands near the top, after the bars and lists of links.
const titlesWithin = 800;

/** Lines of plain text of the form `A | B` whose B is the name of a page: titles that are not marked as headings. */
function barredLines(sight: PageSight): VisibleNode[] {
  const found: VisibleNode[] = [];
  for (const run of sight.runs.slice(0, titlesWithin)) {
    if (run.text.length > 120 || wordFor(afterBar(run.text), pageConcepts) === null) continue;
    const box = titleBox(sight, run.node);
    if (box !== null && !found.includes(box) && !isAside(box)) found.push(box);
  }
  return found;
}

function afterBar(text: string): string {
  return text.split(bar).at(-1) ?? text;
}

/** The smallest box around a page's name in which a bar, and something before it, stand right before that name. */
function titleBox(sight: PageSight, node: VisibleNode): VisibleNode | null {
  if (node.run !== null && bar.test(node.run.text)) return node;
  for (let box: VisibleNode | null = node.parent, up = 0; box !== null && up < 4; box = box.parent, up += 1) {
    if (box.endRun - box.firstRun > 8) return null;
    const before = sight.runs
      .slice(box.firstRun, node.firstRun)
      .map((run) => run.text)
      .join(' ');
    if (/\S.*[|｜│┃∣❘¦]\s*$/u.test(before)) return box;
  }
  return null;
}

interface Piece {
  text: string;
  run: TextRun;
}

function parseHeading(sight: PageSight, node: VisibleNode): PageHeading {
  const pieces = runsOf(sight, node).flatMap((run) => piecesOf(run));
  const at = pageName(pieces);
  if (at === null) {
    return { node, page: null, subject: wholeSubject(sight, node, textOf(sight, node)), subjectNode: node, beside: [] };
  }
  const before = pieces.slice(0, at.from);
  const after = pieces.slice(at.to);
  // "Offer setup | Contoso" turns the usual order round.
  const turned = before.length === 0 && after[0]?.text === '|' ? after.slice(1, 2) : [];
  const subjectPieces = turned.length > 0 ? turned : before;
  const subject = wholeSubject(sight, node, joinPieces(subjectPieces));
  return {
    node,
    page: { text: joinPieces(pieces.slice(at.from, at.to)), concept: at.concept },
    subject: subject === '' ? null : subject,
    subjectNode: subjectPieces[0]?.run.node ?? node,
    beside: after
      .filter((piece) => piece.text !== '|' && !turned.includes(piece))
      .map(({ text, run }) => ({ text, node: run.node, onButton: run.onButton })),
  };
}

/** A run cut at its bars, the bars kept as pieces of their own. */
function piecesOf(run: TextRun): Piece[] {
  return run.text
    .split(/(\s*[|｜│┃∣❘¦]\s*)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: bar.test(part) ? '|' : part, run }));
}

interface PageNameAt {
  from: number;
  to: number;
  concept: PageConcept;
}

/**
 * Where the page's name stands: one to three pieces that together name a page. After a bar it is surest; otherwise the
 * last one, unless that is a word ("Preview") which beside a title is rather a status.
 */
function pageName(pieces: readonly Piece[]): PageNameAt | null {
  const named: PageNameAt[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    if (pieces[from]?.text === '|' || pieces[from]?.run.onButton === true) continue;
    for (let to = Math.min(pieces.length, from + 3); to > from; to -= 1) {
      const concept = wordFor(joinPieces(pieces.slice(from, to)), pageConcepts);
      if (concept === null) continue;
      named.push({ from, to, concept });
      break;
    }
  }
  const afterBar = named.find(({ from }) => pieces[from - 1]?.text === '|');
  if (afterBar !== undefined) return afterBar;
  return named.findLast(({ concept }) => concept !== 'page.offer-other') ?? named.at(-1) ?? null;
}

function joinPieces(pieces: readonly Piece[]): string {
  const trimmed = [...pieces];
  while (trimmed.at(-1)?.text === '|') trimmed.pop();
  let text = '';
  for (const piece of trimmed) {
    if (text === '') text = piece.text;
    else if (piece.text === '|' || piece.run.joint !== 'glued' || text.endsWith('|')) text += ` ${piece.text}`;
    else text += piece.text;
  }
  return text.trim();
}

/** The subject as a whole, where the page shortened it: completed from a title or label, or not known. */
function wholeSubject(sight: PageSight, node: VisibleNode, text: string): string | null {
  if (!isCut(text)) return text;
  for (const inner of sight.nodes.slice(node.order, node.end + 1)) {
    if (inner.run !== null) continue;
    const whole = wholeText(sight, inner).split(bar)[0] ?? '';
    if (!isCut(whole) && whole.startsWith(text.replace(/(…|\.\.\.)$/, '').trim())) return whole;
  }
  return null;
}
