import type { PageKind } from '../../domain/page-kind';
import type { LabelSeen, LabelsSeen } from '../label-text/find-labels';
import type { PageHeading } from '../label-text/page-heading';
import { sectionOf } from '../label-text/section-of';
import type { PageAddress } from '../pages';
import type { DateOrder } from '../values/calendar-date';
import type { PageSight } from '../visible-text/page-sight';
import { closest, type VisibleNode } from '../visible-text/visible-node';
import type { Findings, Where } from './findings';

/** One page as the readers meet it. */
export interface Look {
  readonly sight: PageSight;
  readonly labels: LabelsSeen;
  readonly kind: PageKind;
  readonly address: PageAddress;
  readonly headings: readonly PageHeading[];
  /** The title that names this kind of page. */
  readonly heading: PageHeading | null;
  readonly dateOrder: DateOrder;
}

/** Reads some facts of a page. What it throws costs these facts only. */
export interface FactReader {
  /** The facts it looks for; `[]` stands for every item of a list. */
  readonly facts: readonly string[];
  /** A reader of long lists gives back steps, between which the page may do its own work. */
  read(look: Look, findings: Findings): Generator<void, void> | undefined | void;
}

export function whereOf(look: Look, label: LabelSeen): Where {
  return { label: label.text, element: label.node.element, section: sectionOf(look.sight, look.labels, label.node) };
}

export function whereAt(look: Look, node: VisibleNode, label: string): Where {
  return { label, element: node.element, section: sectionOf(look.sight, look.labels, node) };
}

const closedOff = new Set(['dialog', 'alertdialog', 'menu', 'listbox', 'search']);

/** Whether something stands in a dialog, a menu or a search: beside the page, not part of what it says. */
export function isBesidePage(node: VisibleNode): boolean {
  return closest(node, (outer) => closedOff.has(outer.role)) !== null;
}

export function isInNavigation(node: VisibleNode): boolean {
  return closest(node, (outer) => navigationRoles.has(outer.role)) !== null;
}

const navigationRoles = new Set(['navigation', 'tablist', 'footer', 'contentinfo', 'tree', 'menubar']);

export function isInTable(node: VisibleNode): boolean {
  return closest(node, (outer) => outer.role === 'table') !== null;
}
