import { computeAccessibleName } from 'dom-accessibility-api';
import { cleanText } from './clean-text';
import { type PageSight, textOf } from './page-sight';
import type { VisibleNode } from './visible-node';

/** What is filled in, as text; null for what is chosen rather than filled in. */
export function filledIn(sight: PageSight, control: VisibleNode): string | null {
  const element = control.element;
  if (isChoice(control) || control.role === 'radiogroup') return null;
  if (element instanceof HTMLSelectElement) {
    const chosen = [...element.selectedOptions].filter((option) => !isPrompt(option));
    return chosen.map((option) => cleanText(option.label)).join(', ');
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return cleanText(element.value);
  const inner = sight.controls.find((other) => other !== control && isInside(other, control) && !isChoice(other));
  if (inner !== undefined) return filledIn(sight, inner);
  const value = element.getAttribute('aria-valuetext');
  return value === null ? textOf(sight, control) : cleanText(value);
}

/** Whether a radio button, check box or switch is on; null when it is neither on nor off. */
export function isChosen(control: VisibleNode): boolean | null {
  const element = control.element;
  if (element instanceof HTMLInputElement) return element.indeterminate ? null : element.checked;
  const state =
    element.getAttribute('aria-checked') ??
    element.getAttribute('aria-pressed') ??
    element.getAttribute('aria-selected');
  if (state === 'true') return true;
  return state === 'mixed' ? null : state === 'false' || state === null ? false : null;
}

export function isChoice(control: VisibleNode): boolean {
  if (control.role === 'button') return control.element.hasAttribute('aria-pressed');
  return control.role === 'radio' || control.role === 'checkbox' || control.role === 'switch';
}

/** What the page calls the control: by label, `aria-labelledby` or `aria-label`, never by its placeholder. */
export function nameOf(control: VisibleNode): string {
  const element = control.element;
  const name = cleanText(computeAccessibleName(element));
  return name === cleanText(element.getAttribute('placeholder') ?? '') && !element.hasAttribute('aria-label')
    ? ''
    : name;
}

/** The elements that name a control, in the page or in the same shadow tree. */
export function labelElementsOf(control: VisibleNode): Element[] {
  const element = control.element;
  const root = element.getRootNode();
  const scope = root instanceof Document || root instanceof ShadowRoot ? root : element.ownerDocument;
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const byId = named.flatMap((id) => scope.getElementById(id) ?? []);
  if (byId.length > 0) return byId;
  return 'labels' in element && element.labels instanceof NodeList
    ? [...element.labels].filter((label) => label instanceof Element)
    : [];
}

/** An entry like "Select one" that only asks for a choice. */
function isPrompt(option: HTMLOptionElement): boolean {
  return option.disabled || (option.value === '' && option.hasAttribute('value'));
}

function isInside(inner: VisibleNode, outer: VisibleNode): boolean {
  return outer.order < inner.order && inner.order <= outer.end;
}
